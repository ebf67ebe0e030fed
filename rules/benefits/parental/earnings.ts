import { count, day, money, type ShownFigures } from '../../core/condition';
import { addDays, firstOfMonth, type IsoDate } from '../../core/dates';
import type { PayDays, ReferencePay } from '../shared/reference-pay';

/** Figures of the reference pay. */
export const earningsFigures = [
  'parentalReferenceDays',
  'parentalMonthDays',
  'parentalWindowMonths',
  'parentalReferenceMonths',
  'parentalMinimum',
] as const;

/** The values of {@link earningsFigures}. */
export type EarningsLaw = Readonly<Record<(typeof earningsFigures)[number], number>>;

/** What the pay of parents is divided by. */
export function payDays({ parentalReferenceDays, parentalMonthDays }: EarningsLaw): PayDays {
  return { reference: parentalReferenceDays, month: parentalMonthDays };
}

/** The reference period of a first day: the oldest months of those before it. */
export function windowOf(
  first: IsoDate,
  { parentalWindowMonths, parentalReferenceMonths }: EarningsLaw,
): { readonly from: IsoDate; readonly until: IsoDate } {
  const start = firstOfMonth(first, -parentalWindowMonths);
  return { from: start, until: addDays(firstOfMonth(start, parentalReferenceMonths), -1) };
}

/** The figures of the calculation. */
export function shownPay({ earnings, days }: ReferencePay, first: IsoDate, law: EarningsLaw): ShownFigures {
  const { from, until } = windowOf(first, law);
  return { earnings: money(earnings), days: count(days), from: day(from), until: day(until) };
}
