import type { Benefit } from './core/benefit';
import type { IsoDate } from './core/dates';
import { readerOf } from './core/figures';
import { openQuestions } from './core/interview';
import { factPlaces, type Told } from './facts';
import { situationFor } from './situation-for';
import { rowOn } from './core/series';
import { ageFigures } from './law/figures/ages';

/**
 * The narrow door: what asking needs, and nothing that only a result prints. The questionnaire's script is as heavy as
 * what it imports; `index.ts` is the whole door.
 */
export { completedYears, firstOfMonth, isIsoDate, yearOf } from './core/dates';
export { factOf } from './core/interview';
export { answerTo, FAMILY, PEOPLE, personId, withAnswer } from './core/situation';
export { vocabulary, type Fact } from './facts';
export { readerOf } from './core/figures';
export { firstClaimDate } from './law/first-claim-date';

/**
 * The facts that can still change something, as references in the order to ask them.
 * @example questionsFor(rsi, { claimDate: '2026-11-22' })[0] // 'citizenship'
 */
export function questionsFor(benefit: Benefit, told: Told): readonly string[] {
  return openQuestions(benefit, situationFor(benefit, told), readerOf(benefit.figures), factPlaces);
}

/**
 * The age from which nobody stands in the list of children: the highest age limit of child benefit.
 * @returns completed years; `undefined` where no figure is known for the day
 * @example ageLimitOfChildren('2026-11-22') // 27
 */
export function ageLimitOfChildren(date: IsoDate): number | undefined {
  return rowOn(ageFigures.ageOfDisabledInHigher, date)?.value;
}
