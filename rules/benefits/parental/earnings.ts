import { count, day, money, type ShownFigures } from '../../core/condition';
import { addDays, firstOfMonth, type IsoDate } from '../../core/dates';
import { isLess, roundHalfUp, times, whole, type Fraction } from '../../core/fraction';
import type { Cents, Share } from '../../core/money';
import type { Facts } from '../shared/condition';

/** Facts that tell the reference pay of the claimant. */
export const earningsFacts = ['earningsInWindow', 'earningsLater', 'monthsWithEarnings'] as const;

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

type Earnings = Partial<Pick<Facts, (typeof earningsFacts)[number]>>;

/** Pay and the days that it is divided by. */
export interface ReferencePay {
  readonly earnings: Cents;
  readonly days: number;
}

/**
 * The pay of the reference period over its days; without pay in it, that of the later months over theirs. It is
 * `undefined` while something is not told.
 */
export function referencePay(told: Earnings, law: EarningsLaw): ReferencePay | undefined {
  const { earningsInWindow, earningsLater, monthsWithEarnings } = told;
  if (earningsInWindow === undefined) return undefined;
  if (earningsInWindow > 0) return { earnings: earningsInWindow, days: law.parentalReferenceDays };
  if (earningsLater === undefined || monthsWithEarnings === undefined) return undefined;
  return { earnings: earningsLater, days: Math.max(1, monthsWithEarnings) * law.parentalMonthDays };
}

/** Facts about pay that are still to be told. */
export function untoldEarnings({
  earningsInWindow,
  earningsLater,
  monthsWithEarnings,
}: Earnings): readonly string[] {
  if (earningsInWindow === undefined) return ['earningsInWindow'];
  if (earningsInWindow > 0) return [];
  return [
    ...(earningsLater === undefined ? ['earningsLater'] : []),
    ...(monthsWithEarnings === undefined ? ['monthsWithEarnings'] : []),
  ];
}

/**
 * What a day pays: a share of the unrounded pay of a day, never below the minimum, rounded once half up to the cent.
 * @example dailyPay({ earnings: 720000, days: 180 }, { of: 1, in: 1 }, law) // 4000
 */
export function dailyPay({ earnings, days }: ReferencePay, part: Share, minimum: Cents): Cents {
  const paid = times(perDay({ earnings, days }), part);
  return isLess(paid, whole(minimum)) ? minimum : roundHalfUp(paid);
}

/** The pay of a day, exact. */
export function perDay({ earnings, days }: ReferencePay): Fraction {
  return { of: earnings, in: days };
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
