import type { BenefitId } from './benefits';

/** A benefit to look at, by itself or by one of its regimes. */
export interface Lead {
  readonly benefit: BenefitId;
  /** The regime that matters in this situation; its name stands for the benefit's. */
  readonly regime?: string;
}

/** A situation in life, and where to look in it. Wording: `common.home.situations`. */
export interface Situation {
  readonly id: 'children' | 'baby' | 'disability' | 'old-age' | 'low-income';
  readonly leads: readonly Lead[];
}

/** Situations in the order in which the home page shows them. */
export const situations: readonly Situation[] = [
  { id: 'children', leads: [{ benefit: 'abono-de-familia', regime: 'abono' }] },
  { id: 'baby', leads: [{ benefit: 'parental' }, { benefit: 'abono-de-familia', regime: 'pre-natal' }] },
  {
    id: 'disability',
    leads: [{ benefit: 'psi', regime: 'psi' }, { benefit: 'assistencia-terceira-pessoa' }],
  },
  { id: 'old-age', leads: [{ benefit: 'csi' }, { benefit: 'pensao-social' }] },
  { id: 'low-income', leads: [{ benefit: 'rsi' }] },
];
