import type { Advice } from '../../core/benefit';
import type { Outcome } from '../../core/outcome';
import { psuCites } from '../../law/articles/psu';
import { adviceBeforePsu } from '../shared/minimum-income/advice';

/**
 * What to do when the RSI may still be claimed and the PSU comes.
 * @param rsi the outcome on the day of the claim
 * @param psu the outcome of the same answers on the first day of the PSU
 */
export function minimumIncomeAdvice(rsi: Outcome, psu: Outcome): Advice {
  return adviceBeforePsu(rsi, psu, psuCites.conversion);
}
