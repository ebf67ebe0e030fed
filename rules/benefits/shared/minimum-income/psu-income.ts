import {
  greatest,
  isLess,
  least,
  minus,
  plus,
  roundHalfUp,
  times,
  whole,
  type Fraction,
} from '../../../core/fraction';
import type { Cents, Share } from '../../../core/money';
import type { Facts, MonthlyIncome } from '../condition';
import { coupleAlone, wholeHousehold, type Household, type People } from './household';
import {
  countedInFull,
  propertyAboveRent,
  psuIncomeFacts,
  savingsAboveIncome,
  selfEmployedIncome,
  wagesAfterContributions,
} from './income';
import { hasPensionAge } from '../pension-age';

/** Everything that the PSU reads to compute an amount. */
export const psuFacts = ['claimDate', 'birthDate', 'children', 'adults', ...psuIncomeFacts] as const;

/** Figures of the formula. */
export const psuFormulaFigures = [
  'ias',
  'minimumIncomeAge',
  'pensionAgeMonths',
  'psuShareOfIas',
  'psuAdultWeight',
  'psuMinorWeight',
  'psuFullIncentive',
  'psuIncentiveShare',
  'psuFreeSavings',
  'psuLowestReturn',
  'psuCap',
  'psuFloor',
  'servicesShare',
  'salesShare',
  'propertyShare',
] as const;

/** Who decides on the household. */
type Members = Readonly<Pick<Facts, 'claimDate' | 'birthDate' | 'children' | 'adults'>>;

/** The values of {@link psuFormulaFigures}. */
export interface PsuLaw {
  readonly ias: Cents;
  readonly minimumIncomeAge: number;
  readonly pensionAgeMonths: number;
  readonly psuShareOfIas: Share;
  readonly psuAdultWeight: Share;
  readonly psuMinorWeight: Share;
  readonly psuFullIncentive: Share;
  readonly psuIncentiveShare: Share;
  readonly psuFreeSavings: Cents;
  readonly psuLowestReturn: Share;
  readonly psuCap: Cents;
  readonly psuFloor: Cents;
  readonly servicesShare: Share;
  readonly salesShare: Share;
  readonly propertyShare: Share;
}

/** Who counts: everybody, or the couple alone when the claimant has reached pension age (art. 5(5)). */
export function psuHousehold(told: Members, law: PsuLaw): Household {
  return hasPensionAge(told.birthDate, told.claimDate, law.pensionAgeMonths)
    ? coupleAlone(told)
    : wholeHousehold(told, law.minimumIncomeAge);
}

/** The parts of the formula, exact, in cents per month. */
export interface PsuFormula {
  /** Reference value by the scale of the household. */
  readonly base: Fraction;
  /** Work incentive: what of the work income is given back. */
  readonly incentive: Fraction;
  /** Income that counts. */
  readonly income: Fraction;
  /** `base + incentive − income`, before cap and floor; it may be negative. */
  readonly total: Fraction;
}

/**
 * The formula of arts. 24, 25 and 28 for one reading of the household.
 * @example psuFormula(told, { adults: 0, minors: 0 }, law).base // { of: 53713, in: 2 }
 */
export function psuFormula(told: MonthlyIncome, { adults, minors }: People, law: PsuLaw): PsuFormula {
  const weights = plus(
    whole(1),
    times(whole(adults), law.psuAdultWeight),
    times(whole(minors), law.psuMinorWeight),
  );
  const base = times(times(whole(law.ias), law.psuShareOfIas), weights);
  const selfEmployed = selfEmployedIncome(told, law);
  const incentive = workIncentive(
    plus(whole(wagesAfterContributions(told) + told.wagesTwelfths), selfEmployed),
    law,
  );
  const wages = Math.max(0, wagesAfterContributions(told) - told.wagesTax) + told.wagesTwelfths;
  const income = plus(
    whole(wages + countedInFull(told) + told.rentReceived + told.capitalIncome),
    selfEmployed,
    propertyAboveRent(told, law.propertyShare),
    savingsCount(told, law) ? savingsAboveIncome(told, law.psuLowestReturn) : whole(0),
  );
  return { base, incentive, income, total: minus(plus(base, incentive), income) };
}

/** Whether savings are taken to pay: only above a multiple of the IAS. */
export function savingsCount(
  { movableAssets }: Pick<MonthlyIncome, 'movableAssets'>,
  { psuFreeSavings }: PsuLaw,
): boolean {
  return movableAssets > psuFreeSavings;
}

/** What is paid: the formula, at most the cap, rounded once half up to the cent; nothing below the floor. */
export function psuPayable({ total }: PsuFormula, law: PsuLaw): Cents {
  const rounded = roundedPsu(total, law);
  return rounded < law.psuFloor ? 0 : rounded;
}

/** The formula at most the cap, rounded half up to the cent; it may be negative. */
export function roundedPsu(total: Fraction, { psuCap }: PsuLaw): Cents {
  return roundHalfUp(least(total, whole(psuCap)));
}

/** Work income up to a share of the IAS in full, and a share of the rest (art. 28(2)). */
function workIncentive(work: Fraction, { ias, psuFullIncentive, psuIncentiveShare }: PsuLaw): Fraction {
  const inFull = times(whole(ias), psuFullIncentive);
  if (isLess(work, inFull)) return work;
  return plus(inFull, times(greatest(whole(0), minus(work, inFull)), psuIncentiveShare));
}
