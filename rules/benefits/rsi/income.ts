import type { Known } from '../../core/condition';
import { greatest, minus, plus, times, whole, type Fraction } from '../../core/fraction';
import type { Cents, Share } from '../../core/money';
import type { MonthlyIncome } from '../shared/condition';

const MONTHS_A_YEAR = 12;

/** Everything that the RSI reads to count income, per month; savings because they may be taken to pay. */
export const rsiIncomeFacts = [
  'wagesGross',
  'wagesContributions',
  'servicesReceipts',
  'salesReceipts',
  'pensions',
  'benefits',
  'maintenance',
  'rentReceived',
  'otherPropertyValue',
  'capitalIncome',
  'movableAssets',
] as const;

/** What the PSU reads besides. */
export const psuIncomeFacts = [...rsiIncomeFacts, 'wagesTax', 'wagesTwelfths'] as const;

/** The facts of {@link psuIncomeFacts}. */
export type Incomes = Required<MonthlyIncome>;

/** The facts of {@link rsiIncomeFacts}. */
export type RsiIncomes = Omit<Incomes, 'wagesTax' | 'wagesTwelfths'>;

/** The part of a situation that is income; where there are no wages, nothing is taken from them. */
export function monthlyIncomeIn(situation: Known): MonthlyIncome {
  const told: Partial<Record<(typeof psuIncomeFacts)[number], Cents>> = {};
  for (const fact of psuIncomeFacts) {
    const cents = situation[fact];
    if (typeof cents === 'number') told[fact] = cents;
  }
  return told.wagesGross === 0 ? { ...told, wagesContributions: 0, wagesTax: 0 } : told;
}

/**
 * Income with the lightest reading of what is not told: nothing, and wages of which nothing is left. More answers can
 * only leave less to pay.
 */
export function lightest({ wagesGross = 0, ...told }: MonthlyIncome): Incomes {
  const { wagesContributions = wagesGross } = told;
  return {
    servicesReceipts: 0,
    salesReceipts: 0,
    pensions: 0,
    benefits: 0,
    maintenance: 0,
    rentReceived: 0,
    otherPropertyValue: 0,
    capitalIncome: 0,
    movableAssets: 0,
    wagesTwelfths: 0,
    wagesTax: Math.max(0, wagesGross - wagesContributions),
    ...told,
    wagesGross,
    wagesContributions,
  };
}

/** The sum of what counts in full, without rent, in cents per month. */
export function countedInFull({ pensions, benefits, maintenance }: RsiIncomes): Cents {
  return pensions + benefits + maintenance;
}

/** Wages after contributions, never below nothing, in cents per month. */
export function wagesAfterContributions({ wagesGross, wagesContributions }: RsiIncomes): Cents {
  return Math.max(0, wagesGross - wagesContributions);
}

/** The relevant income of self-employment, exact (Código Contributivo, art. 162(1)). */
export function selfEmployedIncome(
  { servicesReceipts, salesReceipts }: RsiIncomes,
  { servicesShare, salesShare }: { readonly servicesShare: Share; readonly salesShare: Share },
): Fraction {
  return plus(times(whole(servicesReceipts), servicesShare), times(whole(salesReceipts), salesShare));
}

/** A yearly share of a value as income of one month, exact. */
export function monthlyYield(value: Cents, yearly: Share): Fraction {
  return times(times(whole(value), yearly), { of: 1, in: MONTHS_A_YEAR });
}

/** How much more the property would count than the rent that is paid for it: nothing when the rent is higher. */
export function propertyAboveRent({ otherPropertyValue, rentReceived }: RsiIncomes, yearly: Share): Fraction {
  return greatest(whole(0), minus(monthlyYield(otherPropertyValue, yearly), whole(rentReceived)));
}

/** How much more the savings would count than the income they are said to bring. */
export function savingsAboveIncome({ movableAssets, capitalIncome }: RsiIncomes, yearly: Share): Fraction {
  return greatest(whole(0), minus(monthlyYield(movableAssets, yearly), whole(capitalIncome)));
}

/** Whether a fraction is more than nothing. */
export function isSome({ of }: Fraction): boolean {
  return of > 0;
}
