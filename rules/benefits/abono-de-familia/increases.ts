import { all, any, count, doubt, money, type Condition, type Node } from '../../core/condition';
import { completedMonths, completedYears } from '../../core/dates';
import type { Cents } from '../../core/money';
import type { Figures } from '../../law';
import { abonoCites } from '../../law/articles/abono';
import { condition, type Facts } from '../shared/condition';
import { limitFigures, limitsOf, referenceIncome, undecided } from './bracket';
import { householdMeans } from './means';
import { rateFigures, rateOf } from './rates';
import { supplement } from '../shared/supplement';

/** Increases and top-up are for a household; a child in an institution ("pessoa isolada") has none. */
const livesInHousehold = condition({
  id: 'lives-in-household',
  cite: abonoCites.institution,
  needs: ['livesInHousehold'],
  holds: (known) => known.livesInHousehold,
});

const upTo36Months = condition({
  id: 'up-to-36-months',
  cite: abonoCites.largerFamily,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['monthsOfBaby'],
  holds: ({ childBirthDate, claimDate }, { monthsOfBaby }) =>
    completedMonths(childBirthDate, claimDate) <= monthsOfBaby,
  shows: ({ childBirthDate, claimDate }, { monthsOfBaby }) => ({
    own: count(completedMonths(childBirthDate, claimDate)),
    limit: count(monthsOfBaby),
  }),
});

const twoOrMoreEntitled = condition({
  id: 'two-or-more-children',
  cite: abonoCites.largerFamily,
  needs: ['entitledChildren'],
  figures: ['childrenOfLargerFamily'],
  holds: ({ entitledChildren }, { childrenOfLargerFamily }) => {
    if (entitledChildren.atLeast >= childrenOfLargerFamily) return true;
    return entitledChildren.atMost < childrenOfLargerFamily ? false : undecided(entitledChildren);
  },
  shows: ({ entitledChildren }, { childrenOfLargerFamily }) => ({
    own: count(entitledChildren.atLeast),
    limit: count(childrenOfLargerFamily),
  }),
});

/** The increase for a small child where two or more children of any age are entitled. */
export const largerFamily: Node = all('larger-family', [
  livesInHousehold,
  upTo36Months,
  twoOrMoreEntitled,
  householdMeans,
]);

/** Exactly one adult lives with the entitled children. */
export const oneAdult: Condition = condition({
  id: 'one-adult',
  cite: abonoCites.singleParent,
  needs: ['householdAdults'],
  holds: ({ householdAdults: { atLeast, atMost, open } }) => {
    if (atLeast > 1) return false;
    return atMost === 1 ? true : undecided({ atLeast, atMost, open });
  },
  shows: ({ householdAdults }) => ({ own: count(householdAdults.atLeast) }),
});

/** The increase for one adult alone, on the allowance and on the disability supplement. */
export const singleParent: Node = all('single-parent', [
  livesInHousehold,
  oneAdult,
  any('something-to-increase', [householdMeans, supplement]),
]);

const under18 = condition({
  id: 'under-18-today',
  cite: abonoCites.garantia,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['ageOfMajority'],
  holds: ({ childBirthDate, claimDate }, { ageOfMajority }) =>
    completedYears(childBirthDate, claimDate) < ageOfMajority,
  shows: ({ childBirthDate, claimDate }, { ageOfMajority }) => ({
    own: count(completedYears(childBirthDate, claimDate)),
    limit: count(ageOfMajority),
  }),
});

/** The rule says below the limit, a source says up to it: on the limit itself the office must say. */
const extremePoverty = condition({
  id: 'extreme-poverty',
  cite: abonoCites.garantiaLimit,
  needs: ['countedIncome', 'entitledChildren'],
  figures: limitFigures.garantia,
  holds: ({ countedIncome, entitledChildren }, law) => {
    if ('open' in countedIncome) return { open: countedIncome.open };
    const limit = limitsOf.garantia(law)[countedIncome.year];
    const most = referenceIncome(countedIncome.cents, entitledChildren.atLeast);
    const least = referenceIncome(countedIncome.cents, entitledChildren.atMost);
    if (most < limit) return true;
    if (least > limit) return false;
    return least === most ? doubt('garantia-on-limit') : undecided(entitledChildren);
  },
  shows: ({ countedIncome, entitledChildren }, law) =>
    'open' in countedIncome
      ? {}
      : {
          own: money(referenceIncome(countedIncome.cents, entitledChildren.atLeast)),
          limit: money(limitsOf.garantia(law)[countedIncome.year]),
        },
});

/** The top-up only fills what the allowance of bracket 1 lacks; that of the smallest children lacks nothing. */
const allowanceBelowTotal = condition({
  id: 'allowance-below-total',
  cite: abonoCites.garantia,
  needs: ['childBirthDate', 'claimDate'],
  figures: [...rateFigures, 'garantiaTotal'],
  holds: (known, law) => rateInBracket1(known, law) < law.garantiaTotal,
  shows: (known, law) => ({ own: money(rateInBracket1(known, law)), limit: money(law.garantiaTotal) }),
});

function rateInBracket1(
  { childBirthDate, claimDate }: Pick<Facts, 'childBirthDate' | 'claimDate'>,
  law: Pick<Figures, (typeof rateFigures)[number]>,
): Cents {
  const rate = rateOf(1, childBirthDate, claimDate, law);
  return rate === undefined ? 0 : law[rate];
}

/** The top-up of the Garantia para a Infância. */
export const garantia: Node = all('garantia', [
  livesInHousehold,
  under18,
  allowanceBelowTotal,
  extremePoverty,
  householdMeans,
]);
