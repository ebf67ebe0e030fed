import { greatest, minus, plus, times, whole, type Fraction } from '../../core/fraction';
import type { Cents, Share } from '../../core/money';
import type { Facts } from '../shared/condition';

const MONTHS_A_YEAR = 12;

/** Income of the household that the RSI and the PSU count in full. */
export const plainIncome = ['pensions', 'benefits', 'maintenance', 'capitalIncome', 'rentReceived'] as const;

/** Everything that the RSI reads to count income, per month. */
export const incomeFacts = [
  ...plainIncome,
  'wagesGross',
  'wagesContributions',
  'servicesReceipts',
  'salesReceipts',
  'otherPropertyValue',
  'movableAssets',
] as const;

/** The facts of {@link incomeFacts}. */
export type Incomes = Readonly<Pick<Facts, (typeof incomeFacts)[number]>>;

/** The sum of what counts in full, without rent, in cents per month. */
export function countedInFull({ pensions, benefits, maintenance }: Incomes): Cents {
  return pensions + benefits + maintenance;
}

/** Wages after contributions, never below nothing, in cents per month. */
export function wagesAfterContributions({ wagesGross, wagesContributions }: Incomes): Cents {
  return Math.max(0, wagesGross - wagesContributions);
}

/** The relevant income of self-employment, exact (Código Contributivo, art. 162(1)). */
export function selfEmployedIncome(
  { servicesReceipts, salesReceipts }: Incomes,
  { servicesShare, salesShare }: { readonly servicesShare: Share; readonly salesShare: Share },
): Fraction {
  return plus(times(whole(servicesReceipts), servicesShare), times(whole(salesReceipts), salesShare));
}

/** A yearly share of a value as income of one month, exact. */
export function monthlyYield(value: Cents, yearly: Share): Fraction {
  return times(times(whole(value), yearly), { of: 1, in: MONTHS_A_YEAR });
}

/** How much more the property would count than the rent that is paid for it: nothing when the rent is higher. */
export function propertyAboveRent({ otherPropertyValue, rentReceived }: Incomes, yearly: Share): Fraction {
  return greatest(whole(0), minus(monthlyYield(otherPropertyValue, yearly), whole(rentReceived)));
}

/** How much more the savings would count than the income they are said to bring. */
export function savingsAboveIncome({ movableAssets, capitalIncome }: Incomes, yearly: Share): Fraction {
  return greatest(whole(0), minus(monthlyYield(movableAssets, yearly), whole(capitalIncome)));
}

/** Whether a fraction is more than nothing. */
export function isSome({ of }: Fraction): boolean {
  return of > 0;
}
