import { isLess, least, minus, plus, roundHalfUp, times, whole, type Fraction } from '../../core/fraction';
import type { Cents } from '../../core/money';
import type { Figures } from '../../law';

/** Figures of the formula. */
export const formulaFigures = [
  'ias',
  'pensionFlatYears',
  'pensionFlatRate',
  'pensionFlatFloor',
  'pensionSlices',
  'pensionMostYears',
] as const;

/** Figures of the lowest pensions. */
export const minimumFigures = [
  'pensionMinimumUnder15',
  'pensionMinimum15To20',
  'pensionMinimum21To30',
  'pensionMinimum31',
  'pensionMinimumYears15',
  'pensionMinimumYears21',
  'pensionMinimumYears31',
] as const;

/** The values of {@link formulaFigures}. */
export type FormulaLaw = Readonly<Pick<Figures, (typeof formulaFigures)[number]>>;

/** The values of {@link minimumFigures}. */
export type MinimumLaw = Readonly<Pick<Figures, (typeof minimumFigures)[number]>>;

/** The id of a lowest pension. */
export type MinimumPension =
  'pensionMinimumUnder15' | 'pensionMinimum15To20' | 'pensionMinimum21To30' | 'pensionMinimum31';

/**
 * The pension per month before minimum, reduction and bonus (DL 187/2007, arts. 30 to 32). With few years each brings
 * the same share of the reference earnings, together at least a floor; with more, the share of each depends on slices
 * of the earnings. Careers before 2002 are mixed with an older rule by the office.
 * @param reference reference earnings per month
 * @returns cents, rounded once, half up
 * @example pensionOf(20, 90000, law) // 36000
 */
export function pensionOf(years: number, reference: Cents, law: FormulaLaw): Cents {
  const counted = whole(Math.min(years, law.pensionMostYears));
  if (years > law.pensionFlatYears) return roundHalfUp(times(perYear(reference, law), counted));
  const share = times(law.pensionFlatRate, counted);
  const floored = isLess(share, law.pensionFlatFloor) ? law.pensionFlatFloor : share;
  return roundHalfUp(times(whole(reference), floored));
}

/** What one year brings with more than few years, slice by slice. */
function perYear(reference: Cents, { ias, pensionSlices }: FormulaLaw): Fraction {
  let [sum, from] = [whole(0), whole(0)];
  for (const { upTo, rate } of pensionSlices) {
    const to = upTo === undefined ? whole(reference) : least(whole(reference), times(whole(ias), upTo));
    if (isLess(from, to)) sum = plus(sum, times(minus(to, from), rate));
    from = to;
  }
  return sum;
}

/**
 * The lowest pension for so many years with contributions.
 * @example minimumOf(15, law) // 'pensionMinimum15To20'
 */
export function minimumOf(years: number, law: MinimumLaw): MinimumPension {
  if (years >= law.pensionMinimumYears31) return 'pensionMinimum31';
  if (years >= law.pensionMinimumYears21) return 'pensionMinimum21To30';
  return years >= law.pensionMinimumYears15 ? 'pensionMinimum15To20' : 'pensionMinimumUnder15';
}
