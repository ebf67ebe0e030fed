import type { Cite } from '../../core/cite';
import { divideHalfUp, euros, percent, shareOf, type Cents } from '../../core/money';
import { derive, series, type Row, type Series } from '../../core/series';
import { csiCites } from '../articles/csi';
import { cite } from '../cite';

const checked = '2026-11-22';
const MONTHS_A_YEAR = 12;

/** A couple may have so much more than one person: 1.75 times. */
const ofCouple = { of: 7, in: 4 } as const;

function row(from: string, until: string, value: Cents, source: Cite): Row<Cents> {
  return { from, until, value, source, checked, confidence: 'confirmed' };
}

/** A value in force since before the first day of claim. */
function standing<T>(id: string, value: T, rest: Omit<Row<T>, 'from' | 'value' | 'checked'>): Series<T> {
  return series(id, [{ from: '2023-01-01', value, checked, ...rest }]);
}

/** What somebody alone is topped up to, per year; before the first day of claim for those who look back. */
const csiReference = series('csiReference', [
  row('2019-01-01', '2022-12-31', euros(5258, 63), csiCites.amount),
  row('2023-01-01', '2023-12-31', euros(5858, 63), csiCites.amount),
  row('2024-01-01', '2024-05-31', euros(6608), csiCites.amount),
  row('2024-06-01', '2024-12-31', euros(7208), cite('portaria-154a-2024', 'regime')),
  row('2025-01-01', '2025-12-31', euros(7568), cite('portaria-311-2024', 'regime')),
  row('2026-01-01', '2026-12-31', euros(8040), cite('portaria-480d-2025', 'regime')),
]);

const csiReferenceCouple = derive(
  'csiReferenceCouple',
  csiReference,
  (value) => shareOf(value, ofCouple),
  csiCites.coupleResources,
);

const perMonth = (value: Cents): Cents => divideHalfUp(value, MONTHS_A_YEAR);
const health = { source: csiCites.extraHealth, confidence: 'confirmed' } as const;

/** Figures of the complemento solidário para idosos. */
export const csiFigures = {
  csiReference,
  csiReferenceCouple,
  /** The most that somebody alone is paid, per month. */
  csiMonthly: derive('csiMonthly', csiReference, perMonth, csiCites.amount),
  /** The most that two partners are paid together, per month. */
  csiMonthlyCouple: derive('csiMonthlyCouple', csiReferenceCouple, perMonth, csiCites.amount),
  /** Years of residence in Portugal right before the claim. */
  csiResidenceYears: standing('csiResidenceYears', 6, {
    source: csiCites.sixYears,
    confidence: 'confirmed',
  }),
  /** Whether the income of children counted: 1, and 0 since it does not. */
  csiChildrenCount: series('csiChildrenCount', [
    {
      from: '2023-01-01',
      until: '2024-05-31',
      value: 1,
      source: csiCites.childrensIncome,
      checked,
      confidence: 'confirmed',
    },
    { from: '2024-06-01', value: 0, source: csiCites.childrensIncome, checked, confidence: 'confirmed' },
  ]),
  /** The share of the tax value of other homes and land that counts per year. */
  csiPropertyShare: standing('csiPropertyShare', percent(5), {
    source: csiCites.assets,
    confidence: 'secondary',
    note: 'csi-property',
  }),
  /** The share of savings that counts per year. */
  csiSavingsShare: standing('csiSavingsShare', percent(5), {
    source: csiCites.assets,
    confidence: 'unconfirmed',
    note: 'csi-savings',
  }),
  /** Days to tell Social Security about a change. */
  csiDaysToTellChanges: standing('csiDaysToTellChanges', 15, {
    source: csiCites.duties,
    confidence: 'secondary',
    note: 'csi-changes',
  }),
  /** The share of the patient's own part of prescribed medicines that is paid. */
  csiMedicinesShare: series('csiMedicinesShare', [
    { from: '2023-01-01', until: '2024-05-31', value: percent(50), checked, ...health },
    { from: '2024-06-01', value: percent(100), checked, ...health },
  ]),
  /** Glasses and lenses: share paid, highest amount, and years after which it is paid again. */
  csiGlassesShare: standing('csiGlassesShare', percent(75), health),
  csiGlassesLimit: standing('csiGlassesLimit', euros(100), health),
  csiGlassesYears: standing('csiGlassesYears', 2, health),
  /** Removable dentures: share paid, highest amount, and years after which it is paid again. */
  csiDenturesShare: standing('csiDenturesShare', percent(75), health),
  csiDenturesLimit: standing('csiDenturesLimit', euros(250), health),
  csiDenturesYears: standing('csiDenturesYears', 3, health),
};
