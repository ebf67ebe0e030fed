import { count, doubt, money, open, type Answer, type ShownFigures } from '../../core/condition';
import { divideHalfUp, shareOf, type Cents, type Share } from '../../core/money';
import type { Figures } from '../../law';
import type { CountedIncome, CountRange } from '../shared/condition';

/** The brackets that may be paid, and the one above them all. */
export type Bracket = 1 | 2 | 3 | 4 | 5;

/** The figures that turn a share into a limit of a year's income. */
export const limitFigures = ['ias', 'iasLastYear', 'iasTwoYearsAgo', 'iasPerYear'] as const;

/** The shares of the brackets. */
export const bracketFigures = ['bracket1Share', 'bracket2Share', 'bracket3Share', 'bracket4Share'] as const;

type LimitLaw = Pick<Figures, (typeof limitFigures)[number]>;
/** What finding the bracket reads. */
export type BracketLaw = LimitLaw & Pick<Figures, (typeof bracketFigures)[number]>;

/** Income of the household and among how many it is shared: the entitled children and one share more. */
export interface Shares {
  readonly income: CountedIncome;
  readonly children: CountRange;
}

/**
 * The limit of reference income for a share of IAS, in cents: the IAS in force when the income was earned
 * (DL 176/2003 art. 14(2)).
 * @example limitOf(percent(50), 'last', law) // 365750 in 2026
 */
export function limitOf(share: Share, year: 'this' | 'last' | 'before-last', law: LimitLaw): Cents {
  const ias = { this: law.ias, last: law.iasLastYear, 'before-last': law.iasTwoYearsAgo }[year];
  return shareOf(ias * law.iasPerYear, share);
}

/**
 * Reference income in cents, half a cent up (DL 176/2003 art. 9).
 * @example referenceIncome(2500000, 2) // 833333
 */
export function referenceIncome(income: Cents, children: number): Cents {
  return divideHalfUp(income, children + 1);
}

/** Whether reference income keeps to the limit, also with every child that may yet count or not. */
export function withinLimit({ income, children }: Shares, share: Share, law: LimitLaw): Answer {
  if ('open' in income) return open(income.open);
  const limit = limitOf(share, income.year, law);
  if (referenceIncome(income.cents, children.atLeast) <= limit) return true;
  if (referenceIncome(income.cents, children.atMost) > limit) return false;
  return undecided(children);
}

/** What leaves a count undecided: facts of other people, or an office. */
export function undecided({ open: facts }: CountRange): Answer {
  return facts.length > 0 ? open(facts) : doubt('entitled-siblings');
}

/** Income, children counted, reference income and limit; nothing while the income is unknown. */
export function shownLimit({ income, children }: Shares, share: Share, law: LimitLaw): ShownFigures {
  if ('open' in income) return {};
  return {
    income: money(income.cents),
    children: count(children.atLeast),
    own: money(referenceIncome(income.cents, children.atLeast)),
    limit: money(limitOf(share, income.year, law)),
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
    if (reference <= limitOf(law.bracket1Share, income.year, law)) return 1;
    if (reference <= limitOf(law.bracket2Share, income.year, law)) return 2;
    if (reference <= limitOf(law.bracket3Share, income.year, law)) return 3;
    return reference <= limitOf(law.bracket4Share, income.year, law) ? 4 : 5;
  };
  return { poorest: bracket(children.atMost), richest: bracket(children.atLeast) };
}
