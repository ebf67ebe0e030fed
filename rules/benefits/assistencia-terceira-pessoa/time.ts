import type { Deadline } from '../../core/amount';
import { addDays, completedMonths, firstOfMonth, type IsoDate } from '../../core/dates';
import { computation } from '../shared/condition';
import { endOfSupplement, firstMonthPaid } from './help';

/** The first day paid for; nothing is paid for the time before. */
export const paidFrom = computation({
  needs: ['claimDate', 'childHelpSince'],
  of: ({ claimDate, childHelpSince }): IsoDate => firstMonthPaid(claimDate, childHelpSince),
});

/** Whether the supplement may be one of the older rules, which ends much later. */
function mayBeOld(birth: IsoDate, oldSupplementBy: IsoDate): boolean {
  return birth <= oldSupplementBy;
}

/** The last day of the disability supplement, with which the allowance ends. */
export const paidUntil = computation({
  needs: ['childBirthDate', 'claimDate', 'childHelpSince'],
  wants: ['childOldSupplement'],
  figures: ['ageOfNewSupplement', 'ageOfOldSupplement', 'oldSupplementBy'],
  open: ({ childBirthDate, childOldSupplement }, { oldSupplementBy }) =>
    childOldSupplement === undefined && mayBeOld(childBirthDate, oldSupplementBy)
      ? ['childOldSupplement']
      : [],
  of: ({ childBirthDate, claimDate, childHelpSince, childOldSupplement }, law): IsoDate | undefined => {
    const isOld = childOldSupplement === true && mayBeOld(childBirthDate, law.oldSupplementBy);
    const until = endOfSupplement(childBirthDate, isOld ? law.ageOfOldSupplement : law.ageOfNewSupplement);
    return until < firstMonthPaid(claimDate, childHelpSince) ? undefined : until;
  },
});

/**
 * The last day to claim without losing one more month: the end of this month, or the day before help begins that is
 * not there yet. The months since the help began are lost.
 */
export const claimDeadline = computation({
  needs: ['claimDate', 'childHelpSince'],
  of: ({ claimDate, childHelpSince }): Deadline => {
    if (childHelpSince > claimDate)
      return { id: 'claim-before-help', by: addDays(childHelpSince, -1), monthsLost: 0 };
    return {
      id: 'claim',
      by: addDays(firstOfMonth(claimDate, 1), -1),
      monthsLost: completedMonths(firstOfMonth(childHelpSince), firstOfMonth(claimDate)),
    };
  },
});
