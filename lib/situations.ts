import type { BenefitId } from './benefits';

/** A benefit to look at, by itself or by one of its regimes. */
export interface Lead {
  readonly benefit: BenefitId;
  /** The regime that matters in this situation; its name stands for the benefit's. */
  readonly regime?: string;
}

/** Situations in the order in which the home page shows them. */
export const situationIds = [
  'children',
  'baby',
  'low-income',
  'old-age',
  'disability',
  'no-work',
  'ill',
  'caring',
  'death',
] as const;

export type SituationId = (typeof situationIds)[number];

/** A situation in life, and where to look in it. Wording: `common.home.situations`. */
export interface Situation {
  readonly id: SituationId;
  readonly leads: readonly Lead[];
}

/** Where to look in each situation. One without a lead is not shown. */
const leads: Readonly<Record<SituationId, readonly Lead[]>> = {
  children: [{ benefit: 'abono-de-familia', regime: 'abono' }],
  baby: [{ benefit: 'parental' }, { benefit: 'abono-de-familia', regime: 'pre-natal' }],
  'low-income': [{ benefit: 'rsi' }],
  'old-age': [{ benefit: 'pensao-velhice' }, { benefit: 'csi' }, { benefit: 'pensao-social' }],
  disability: [
    { benefit: 'psi', regime: 'psi' },
    { benefit: 'assistencia-terceira-pessoa' },
    { benefit: 'pensao-invalidez' },
  ],
  'no-work': [{ benefit: 'desemprego' }],
  ill: [{ benefit: 'doenca' }, { benefit: 'pensao-invalidez' }],
  caring: [{ benefit: 'cuidador-informal' }, { benefit: 'assistencia-terceira-pessoa' }],
  death: [{ benefit: 'pensao-sobrevivencia' }],
};

/** The situations that lead to a benefit, in their order. */
export const situations: readonly Situation[] = situationIds
  .map((id) => ({ id, leads: leads[id] }))
  .filter((situation) => situation.leads.length > 0);
