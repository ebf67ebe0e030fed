import type { Advice } from '../../core/benefit';
import { leavesOf } from '../../core/explain';
import type { Outcome } from '../../core/outcome';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { adviceBeforePsu } from '../shared/minimum-income/advice';
import { socialPensionNotHeld } from './pensions';

/**
 * What to do while the social pension may still be claimed and the PSU comes. `already-held`: the pension becomes the
 * PSU ex officio, and nothing is to be done.
 * @param before the outcome on the day of the claim
 * @param psu the outcome of the same answers on the first day of the PSU
 */
export function socialPensionAdvice(before: Outcome, psu: Outcome): Advice {
  const held = leavesOf(before.trace).some(
    ({ id, verdict }) => id === socialPensionNotHeld.id && verdict === 'no',
  );
  return held
    ? { id: 'already-held', cite: socialPensionCites.conversion }
    : adviceBeforePsu(before, psu, socialPensionCites.conversion);
}
