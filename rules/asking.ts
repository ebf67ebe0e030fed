import type { Benefit } from './core/benefit';
import { openQuestions } from './core/interview';
import { factPlaces, withImplied, type Told } from './facts';
import { lawOn } from './law';

/**
 * The narrow door: what asking needs, and nothing that only a result prints. The questionnaire's script is as heavy as
 * what it imports; `index.ts` is the whole door.
 */
export { completedYears, isIsoDate, yearOf } from './core/dates';
export { factOf } from './core/interview';
export { answerTo, PEOPLE, personId, withAnswer } from './core/situation';
export { vocabulary } from './facts';
export { firstClaimDate, lawOn } from './law';

/**
 * The facts that can still change something, as references in the order to ask them.
 * @example questionsFor(rsi, { claimDate: '2026-11-22' })[0] // 'citizenship'
 */
export function questionsFor(benefit: Benefit, told: Told): readonly string[] {
  return openQuestions(benefit, withImplied(told), lawOn, factPlaces);
}
