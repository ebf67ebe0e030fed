import { percent, type Share } from '../../core/money';
import { contributoryPensionCites as cites } from '../articles/contributory-pensions';
import { since } from './since';

/** A slice of the reference earnings, and the share of it that each year brings. */
export interface PensionSlice {
  /** The upper end as a multiple of the IAS; the last slice has none. */
  readonly upTo?: Share;
  readonly rate: Share;
}

const slices: readonly PensionSlice[] = [
  { upTo: { of: 11, in: 10 }, rate: percent(2, 30) },
  { upTo: { of: 2, in: 1 }, rate: percent(2, 25) },
  { upTo: { of: 4, in: 1 }, rate: percent(2, 20) },
  { upTo: { of: 8, in: 1 }, rate: percent(2, 10) },
  { rate: percent(2) },
];

/** What years and earnings make a month; careers before 2002 are mixed with an older rule, which is not here. */
export const pensionFormulaFigures = {
  /** Up to so many years, each brings the same share. */
  pensionFlatYears: since('pensionFlatYears', 20, cites.rate),
  pensionFlatRate: since('pensionFlatRate', percent(2), cites.rate),
  /** The share that few years bring together, at least. */
  pensionFlatFloor: since('pensionFlatFloor', percent(30), cites.rate),
  /** With more years, the share of each depends on the earnings. */
  pensionSlices: since('pensionSlices', slices, cites.rate),
  /** Years that count, at most. */
  pensionMostYears: since('pensionMostYears', 40, cites.rate),
  /** Payments in a year: one a month, and one more in July and in December. */
  pensionPayments: since('pensionPayments', 14, cites.payments),
};
