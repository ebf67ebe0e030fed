import { money, doubt, open, type Condition } from '../../core/condition';
import { plus, roundHalfUp, times, whole } from '../../core/fraction';
import type { Cents, Share } from '../../core/money';
import { rsiCites } from '../../law/articles/rsi';
import { condition } from '../shared/condition';
import { birthdaysInto, wholeHousehold, type People } from '../shared/minimum-income/household';
import {
  countedInFull,
  isSome,
  propertyAboveRent,
  savingsAboveIncome,
  selfEmployedIncome,
  wagesAfterContributions,
  type RsiIncomes,
} from '../shared/minimum-income/income';

/** Figures that count income for the RSI. */
export const rsiIncomeFigures = [
  'rsiWagesShare',
  'servicesShare',
  'salesShare',
  'propertyShare',
  'rsiCapitalShare',
] as const;

type IncomeLaw = Readonly<Record<(typeof rsiIncomeFigures)[number], Share>>;

/** Figures of the household maximum. */
export const rsiScaleFigures = ['rsiHolder', 'rsiAdult', 'rsiMinor', 'minimumIncomeAge'] as const;

type ScaleLaw = Readonly<Record<Exclude<(typeof rsiScaleFigures)[number], 'minimumIncomeAge'>, Cents>>;

/** The income of a household as the RSI counts it, in cents per month. */
export interface RsiIncome {
  /** Of which wages, after their share. */
  readonly wages: Cents;
  /** What counts for the amount. */
  readonly counted: Cents;
  /** What counts under every reading: without self-employment and property that is taken to pay. */
  readonly certain: Cents;
  /** What may count at most: with savings that are taken to pay. */
  readonly possible: Cents;
  /** Why the income is an estimate. */
  readonly about: readonly string[];
}

/**
 * The income that counts against the RSI (Lei 13/2003, arts. 15 ff.). Each total is summed exactly and rounded once,
 * half up to the cent.
 */
export function rsiIncome(told: RsiIncomes, law: IncomeLaw): RsiIncome {
  const wages = times(whole(wagesAfterContributions(told)), law.rsiWagesShare);
  const certain = plus(wages, whole(countedInFull(told) + told.rentReceived + told.capitalIncome));
  const selfEmployed = selfEmployedIncome(told, law);
  const property = propertyAboveRent(told, law.propertyShare);
  const savings = savingsAboveIncome(told, law.rsiCapitalShare);
  const counted = plus(certain, selfEmployed, property);
  return {
    wages: roundHalfUp(wages),
    counted: roundHalfUp(counted),
    certain: roundHalfUp(certain),
    possible: roundHalfUp(plus(counted, savings)),
    about: [
      ...(isSome(selfEmployed) ? ['self-employment'] : []),
      ...(isSome(property) ? ['imputed-property'] : []),
      ...(isSome(savings) ? ['imputed-capital'] : []),
    ],
  };
}

/** The household maximum, in cents per month: art. 10(2). */
export function rsiMaximum({ adults, minors }: People, { rsiHolder, rsiAdult, rsiMinor }: ScaleLaw): Cents {
  return rsiHolder + adults * rsiAdult + minors * rsiMinor;
}

const ofPsuAlone: ReadonlySet<string> = new Set(['wagesTax', 'wagesTwelfths']);

/**
 * Counted income is below the household maximum; at equality nothing is left to pay. A *no* only when the income that
 * counts under every reading reaches the maximum.
 */
export const incomeBelowMaximum: Condition = condition({
  id: 'rsi-income-below-maximum',
  cite: rsiCites.income,
  needs: ['claimDate', 'children', 'adults', 'incomeSoFar'],
  figures: [...rsiScaleFigures, ...rsiIncomeFigures],
  holds: (known, law) => {
    const { atLeast, atMost, open: people } = wholeHousehold(known, law.minimumIncomeAge);
    const { least, missing } = known.incomeSoFar;
    const { certain, possible } = rsiIncome(least, law);
    if (certain >= rsiMaximum(atMost, law)) return false;
    const untold = missing.filter((fact) => !ofPsuAlone.has(fact));
    if (untold.length > 0) return open([...people, ...untold]);
    if (possible < rsiMaximum(atLeast, law)) return true;
    return people.length > 0 ? open(people) : doubt('rsi-income-estimate');
  },
  shows: (known, law) => ({
    own: money(rsiIncome(known.incomeSoFar.least, law).counted),
    limit: money(rsiMaximum(wholeHousehold(known, law.minimumIncomeAge).atMost, law)),
  }),
  turnsOn: ({ children }, { minimumIncomeAge }) => birthdaysInto(children, minimumIncomeAge),
});
