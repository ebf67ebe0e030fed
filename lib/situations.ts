import type { BenefitId } from './benefits';

/** A situation in life, and the benefits to look at in it. Wording: `common.home.situations`. */
export interface Situation {
  readonly id: 'children' | 'baby' | 'low-income';
  readonly benefits: readonly BenefitId[];
}

/** Situations in the order in which the home page shows them. */
export const situations: readonly Situation[] = [
  { id: 'children', benefits: ['abono-de-familia'] },
  { id: 'baby', benefits: ['abono-de-familia'] },
  { id: 'low-income', benefits: ['rsi'] },
];
