import { all, any, count, day, type Condition, type Node } from '../../core/condition';
import { addDays, addYears, completedYears, firstOfMonth, type IsoDate } from '../../core/dates';
import { thirdPersonCites } from '../../law/articles/third-person';
import { condition } from '../shared/condition';
import { hadOldSupplement } from '../shared/supplement';

/** The first month paid: the one after the claim, or that in which help begins which was not there at the claim. */
export function firstMonthPaid(claimDate: IsoDate, helpSince: IsoDate): IsoDate {
  return helpSince <= claimDate ? firstOfMonth(claimDate, 1) : firstOfMonth(helpSince);
}

/** The last day of the supplement, without which nothing is paid: that of the month before a birthday. */
export function endOfSupplement(birth: IsoDate, age: number): IsoDate {
  return addDays(firstOfMonth(addYears(birth, age)), -1);
}

function startsBefore(id: string, figure: 'ageOfNewSupplement' | 'ageOfOldSupplement'): Condition {
  return condition({
    id,
    cite: thirdPersonCites.start,
    needs: ['childBirthDate', 'claimDate', 'childHelpSince'],
    figures: [figure],
    holds: ({ childBirthDate, claimDate, childHelpSince }, law) =>
      firstMonthPaid(claimDate, childHelpSince) <= endOfSupplement(childBirthDate, law[figure]),
    shows: ({ childBirthDate, claimDate, childHelpSince }, law) => ({
      own: day(firstMonthPaid(claimDate, childHelpSince)),
      limit: day(endOfSupplement(childBirthDate, law[figure])),
    }),
  });
}

/** The first month paid comes before the disability supplement ends. */
export const startsInTime: Node = any('starts-in-time', [
  startsBefore('starts-before-11', 'ageOfNewSupplement'),
  all('kept-start', [startsBefore('starts-before-24', 'ageOfOldSupplement'), hadOldSupplement]),
]);

const adultApplies = condition({
  id: 'adult-applies',
  cite: thirdPersonCites.applicant,
  needs: ['childAppliesAlone'],
  holds: ({ childAppliesAlone }) => !childAppliesAlone,
});

const smallChild = condition({
  id: 'small-child',
  cite: thirdPersonCites.applicant,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['ageOfNewSupplement'],
  holds: ({ childBirthDate, claimDate }, { ageOfNewSupplement }) =>
    completedYears(childBirthDate, claimDate) < ageOfNewSupplement,
});

const oldEnoughToApply = condition({
  id: 'old-enough-to-apply',
  cite: thirdPersonCites.applicant,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['thirdPersonOwnClaimAge'],
  holds: ({ childBirthDate, claimDate }, { thirdPersonOwnClaimAge }) =>
    completedYears(childBirthDate, claimDate) >= thirdPersonOwnClaimAge,
  shows: ({ childBirthDate, claimDate }, { thirdPersonOwnClaimAge }) => ({
    own: count(completedYears(childBirthDate, claimDate)),
    limit: count(thirdPersonOwnClaimAge),
  }),
  turnsOn: ({ childBirthDate }, { thirdPersonOwnClaimAge }) => [
    addYears(childBirthDate, thirdPersonOwnClaimAge),
  ],
});

/** An adult claims, as for every small child, or the young person is old enough. */
export const applicant: Node = any('applicant', [smallChild, oldEnoughToApply, adultApplies]);
