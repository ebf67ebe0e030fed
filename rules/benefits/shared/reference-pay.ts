import { isLess, roundHalfUp, times, whole, type Fraction } from '../../core/fraction';
import type { Cents, Share } from '../../core/money';
import type { Facts } from './condition';

/** Facts that tell the reference pay of the claimant. */
export const earningsFacts = ['earningsInWindow', 'earningsLater', 'monthsWithEarnings'] as const;

type Earnings = Partial<Pick<Facts, (typeof earningsFacts)[number]>>;

/** Pay and the days that it is divided by. */
export interface ReferencePay {
  readonly earnings: Cents;
  readonly days: number;
}

/** What the pay is divided by: days of the whole reference period, or days of each month with pay. */
export interface PayDays {
  readonly reference: number;
  readonly month: number;
}

/**
 * The pay of the reference period over its days; without pay in it, that of the later months over theirs. It is
 * `undefined` while something is not told.
 */
export function referencePay(told: Earnings, { reference, month }: PayDays): ReferencePay | undefined {
  const { earningsInWindow, earningsLater, monthsWithEarnings } = told;
  if (earningsInWindow === undefined) return undefined;
  if (earningsInWindow > 0) return { earnings: earningsInWindow, days: reference };
  if (earningsLater === undefined || monthsWithEarnings === undefined) return undefined;
  return { earnings: earningsLater, days: Math.max(1, monthsWithEarnings) * month };
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
 * @example dailyPay({ earnings: 720000, days: 180 }, { of: 1, in: 1 }, 1432) // 4000
 */
export function dailyPay(pay: ReferencePay, part: Share, minimum: Cents): Cents {
  const paid = times(perDay(pay), part);
  return isLess(paid, whole(minimum)) ? minimum : roundHalfUp(paid);
}

/** The pay of a day, exact. */
export function perDay({ earnings, days }: ReferencePay): Fraction {
  return { of: earnings, in: days };
}
