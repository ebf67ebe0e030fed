import type { Cite } from '../../core/cite';
import type { Outcome } from '../../core/outcome';
import { psuCites } from '../../law/articles/psu';

/** What is better to do shortly before the law changes. */
export interface Advice {
  /**
   * `claim-now`: ask for the RSI, it is converted ex officio and its amount is kept. `wait-for-psu`: the RSI is
   * refused, the PSU may be granted. `check-psu`: the RSI is refused, and for the PSU answers are missing.
   * `either-no`: both are refused.
   */
  readonly id: 'claim-now' | 'wait-for-psu' | 'check-psu' | 'either-no';
  readonly cite: Cite;
}

/**
 * What to do when the RSI may still be claimed and the PSU comes. Nobody is told to wait while the RSI may be granted.
 * @param rsi the outcome on the day of the claim
 * @param psu the outcome of the same answers on the first day of the PSU
 */
export function minimumIncomeAdvice(rsi: Outcome, psu: Outcome): Advice {
  if (rsi.verdict !== 'no') return { id: 'claim-now', cite: psuCites.conversion };
  switch (psu.verdict) {
    case 'no':
      return { id: 'either-no', cite: psuCites.start };
    case 'unknown':
      return { id: 'check-psu', cite: psuCites.start };
    case 'yes':
    case 'doubt':
      return { id: 'wait-for-psu', cite: psuCites.start };
  }
}
