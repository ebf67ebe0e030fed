import { count, doubt, money, open, type Answer, type ShownFigures } from '../../core/condition';
import { divideHalfUp, type Cents } from '../../core/money';
import type { Figures } from '../../law';
import type { CountedIncome, CountRange } from '../shared/condition';

/** The brackets that may be paid, and the one above them all. */
export type Bracket = 1 | 2 | 3 | 4 | 5;

/** What a limit of reference income belongs to. */
export type Limit = Exclude<Bracket, 5> | 'garantia';

/** The limits of one bracket: of a new claim, of a running benefit, of a new grading. */
export const limitFigures = {
  1: ['bracket1LimitNew', 'bracket1LimitRunning', 'bracket1LimitRegraded'],
  2: ['bracket2LimitNew', 'bracket2LimitRunning', 'bracket2LimitRegraded'],
  3: ['bracket3LimitNew', 'bracket3LimitRunning', 'bracket3LimitRegraded'],
  4: ['bracket4LimitNew', 'bracket4LimitRunning', 'bracket4LimitRegraded'],
  garantia: ['garantiaLimitNew', 'garantiaLimitRunning', 'garantiaLimitRegraded'],
} as const;

/** The limits of all brackets. */
export const bracketFigures = [
  ...limitFigures[1],
  ...limitFigures[2],
  ...limitFigures[3],
  ...limitFigures[4],
] as const;

type LimitLaw<L extends Limit> = Pick<Figures, (typeof limitFigures)[L][number]>;

/** What finding the bracket reads. */
export type BracketLaw = Pick<Figures, (typeof bracketFigures)[number]>;

/** Income of the household and among how many it is shared: the entitled children and one share more. */
export interface Shares {
  readonly income: CountedIncome;
  readonly children: CountRange;
}

/** A limit of a year's reference income by the year that the claim looks at, in cents (DL 176/2003 art. 14(2)). */
export type LimitByYear = Readonly<Record<'this' | 'last' | 'before-last', Cents>>;

/** The limits of each bracket and of the top-up, read from the figures. */
export const limitsOf = {
  1: (law: LimitLaw<1>): LimitByYear =>
    byYear(law.bracket1LimitNew, law.bracket1LimitRunning, law.bracket1LimitRegraded),
  2: (law: LimitLaw<2>): LimitByYear =>
    byYear(law.bracket2LimitNew, law.bracket2LimitRunning, law.bracket2LimitRegraded),
  3: (law: LimitLaw<3>): LimitByYear =>
    byYear(law.bracket3LimitNew, law.bracket3LimitRunning, law.bracket3LimitRegraded),
  4: (law: LimitLaw<4>): LimitByYear =>
    byYear(law.bracket4LimitNew, law.bracket4LimitRunning, law.bracket4LimitRegraded),
  garantia: (law: LimitLaw<'garantia'>): LimitByYear =>
    byYear(law.garantiaLimitNew, law.garantiaLimitRunning, law.garantiaLimitRegraded),
};

function byYear(last: Cents, beforeLast: Cents, current: Cents): LimitByYear {
  return { last, 'before-last': beforeLast, this: current };
}

/**
 * Reference income in cents, half a cent up (DL 176/2003 art. 9).
 * @example referenceIncome(2500000, 2) // 833333
 */
export function referenceIncome(income: Cents, children: number): Cents {
  return divideHalfUp(income, children + 1);
}

/** Whether reference income keeps to the limit, also with every child that may yet count or not. */
export function withinLimit({ income, children }: Shares, limits: LimitByYear): Answer {
  if ('open' in income) return open(income.open);
  const limit = limits[income.year];
  if (referenceIncome(income.cents, children.atLeast) <= limit) return true;
  if (referenceIncome(income.cents, children.atMost) > limit) return false;
  return undecided(children);
}

/** What leaves a count undecided: facts of other people, or an office. */
export function undecided({ open: facts }: CountRange): Answer {
  return facts.length > 0 ? open(facts) : doubt('entitled-siblings');
}

/** Income, children counted, reference income and limit; nothing while the income is unknown. */
export function shownLimit({ income, children }: Shares, limits: LimitByYear): ShownFigures {
  if ('open' in income) return {};
  return {
    income: money(income.cents),
    children: count(children.atLeast),
    own: money(referenceIncome(income.cents, children.atLeast)),
    limit: money(limits[income.year]),
  };
}

/**
 * The brackets between which the household stands: the poorest and the richest that the open facts allow.
 * @example bracketsOf(shares, law) // { poorest: 3, richest: 4 }
 */
export function bracketsOf(
  { income, children }: Shares,
  law: BracketLaw,
): { readonly poorest: Bracket; readonly richest: Bracket } {
  if ('open' in income) return { poorest: 1, richest: 5 };
  const bracket = (counted: number): Bracket => {
    const reference = referenceIncome(income.cents, counted);
    if (reference <= limitsOf[1](law)[income.year]) return 1;
    if (reference <= limitsOf[2](law)[income.year]) return 2;
    if (reference <= limitsOf[3](law)[income.year]) return 3;
    return reference <= limitsOf[4](law)[income.year] ? 4 : 5;
  };
  return { poorest: bracket(children.atMost), richest: bracket(children.atLeast) };
}
