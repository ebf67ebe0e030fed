import { all, any, count, doubt, money, type Condition, type Node } from '../../core/condition';
import { completedMonths } from '../../core/dates';
import { abonoCites } from '../../law/articles/abono';
import { condition } from '../shared/condition';
import { limitFigures, limitsOf, shownLimit, withinLimit } from './bracket';

/** Bank balances, shares and the like of everybody, up to and including the limit. */
export const movableAssets = condition({
  id: 'movable-assets',
  cite: abonoCites.assets,
  needs: ['movableAssets'],
  figures: ['abonoAssetsLimit'],
  holds: ({ movableAssets }, { abonoAssetsLimit }) => movableAssets <= abonoAssetsLimit,
  shows: ({ movableAssets }, { abonoAssetsLimit }) => ({
    own: money(movableAssets),
    limit: money(abonoAssetsLimit),
  }),
});

/** The law counts part of the value of other property and of investments as income; how much, an office works out. */
export const incomeComplete = condition({
  id: 'income-complete',
  cite: abonoCites.incomeCounted,
  needs: ['otherPropertyOrInvestments'],
  holds: ({ otherPropertyOrInvestments }) => (otherPropertyOrInvestments ? doubt('other-property') : true),
});

/** The reference income keeps to the limit of a bracket. */
function bracketUpTo(id: string, bracket: 3 | 4): Condition {
  return condition({
    id,
    cite: abonoCites.brackets,
    needs: ['countedIncome', 'entitledChildren'],
    figures: limitFigures[bracket],
    holds: ({ countedIncome, entitledChildren }, law) =>
      withinLimit({ income: countedIncome, children: entitledChildren }, limitsOf[bracket](law)),
    shows: ({ countedIncome, entitledChildren }, law) =>
      shownLimit({ income: countedIncome, children: entitledChildren }, limitsOf[bracket](law)),
  });
}

const upTo72Months = condition({
  id: 'up-to-72-months',
  cite: abonoCites.brackets,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['monthsOfYoungChild'],
  holds: ({ childBirthDate, claimDate }, { monthsOfYoungChild }) =>
    completedMonths(childBirthDate, claimDate) <= monthsOfYoungChild,
  shows: ({ childBirthDate, claimDate }, { monthsOfYoungChild }) => ({
    own: count(completedMonths(childBirthDate, claimDate)),
    limit: count(monthsOfYoungChild),
  }),
});

/** A child in the care of an institution has no household whose means could be tested. */
const inInstitution = condition({
  id: 'in-institution',
  cite: abonoCites.institution,
  needs: ['childInInstitution'],
  holds: ({ childInInstitution }) => childInInstitution,
});

/** Assets and income of the household: bracket 3 at most, or bracket 4 for small children. */
export const householdMeans: Node = all('household-means', [
  movableAssets,
  incomeComplete,
  any('bracket', [
    bracketUpTo('bracket-up-to-3', 3),
    all('bracket-4-small-child', [bracketUpTo('bracket-up-to-4', 4), upTo72Months]),
  ]),
]);

/** The means test as a whole. */
export const means: Node = any('means', [inInstitution, householdMeans]);
