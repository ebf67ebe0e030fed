import type { Known } from '../../../core/condition';
import { greatest, minus, plus, times, whole, type Fraction } from '../../../core/fraction';
import type { Cents, Share } from '../../../core/money';
import type { DerivedIncome, MonthlyIncome } from '../condition';

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

/** The facts of {@link rsiIncomeFacts}. */
export type RsiIncomes = Omit<MonthlyIncome, 'wagesTax' | 'wagesTwelfths'>;

/**
 * Income with the lightest reading of what is not told: nothing, and wages of which nothing is left. More answers can
 * only leave less to pay. An amount counts once the kinds of income are named, and where there are no wages, nothing
 * is taken from them.
 */
export function incomeSoFar(situation: Known): DerivedIncome['incomeSoFar'] {
  const named = situation['incomeKinds'] !== undefined;
  const missing: string[] = named ? [] : ['incomeKinds'];
  const told = (fact: keyof MonthlyIncome, otherwise: Cents = 0): Cents => {
    if (!named && fact !== 'movableAssets') return otherwise;
    const cents = situation[fact];
    if (typeof cents === 'number') return cents;
    missing.push(fact);
    return otherwise;
  };
  const wagesGross = told('wagesGross');
  const noWages = withoutWages(situation);
  const wagesContributions = noWages ? 0 : told('wagesContributions', wagesGross);
  const least = {
    wagesGross,
    wagesContributions,
    wagesTax: noWages ? 0 : told('wagesTax', Math.max(0, wagesGross - wagesContributions)),
    wagesTwelfths: told('wagesTwelfths'),
    servicesReceipts: told('servicesReceipts'),
    salesReceipts: told('salesReceipts'),
    pensions: told('pensions'),
    benefits: told('benefits'),
    maintenance: told('maintenance'),
    rentReceived: told('rentReceived'),
    otherPropertyValue: told('otherPropertyValue'),
    capitalIncome: told('capitalIncome'),
    movableAssets: told('movableAssets'),
  };
  return { least, missing };
}

/** What follows from the answers about income, for every condition and computation of the minimum income. */
export function derivedIncome(situation: Known): Known {
  const derived = { incomeSoFar: incomeSoFar(situation) };
  return withoutWages(situation) ? { ...derived, wagesContributions: 0, wagesTax: 0 } : derived;
}

function withoutWages({ wagesGross }: Known): boolean {
  return wagesGross === 0;
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
