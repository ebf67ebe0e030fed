import type { Deadline } from '../../core/amount';
import { addDays, firstOfMonth, isoDate, yearOf } from '../../core/dates';
import { computation } from '../shared/condition';
import { hasPensionAge } from '../shared/pension-age';

/** Paid from the month after the claim is complete, which is taken to be the day of the claim. */
export const paidFrom = computation({
  needs: ['claimDate'],
  of: ({ claimDate }) => firstOfMonth(claimDate, 1),
});

/** Nothing is paid for the past: a claim after the end of the month costs the first payment. */
export const beforeMonthEnds = computation({
  needs: ['claimDate'],
  of: ({ claimDate }): Deadline => ({
    id: 'before-month-ends',
    by: addDays(firstOfMonth(claimDate, 1), -1),
    monthsLost: 0,
  }),
});

/** The pension age rises with the new year for those who have reached the age of this year and not yet the next one. */
export const beforeAgeRises = computation({
  needs: ['birthDate', 'claimDate'],
  figures: ['pensionAgeMonths', 'pensionAgeMonthsNextYear'],
  of: ({ birthDate, claimDate }, law): Deadline | undefined => {
    const newYear = isoDate(yearOf(claimDate) + 1, 1, 1);
    const risesAbove =
      hasPensionAge(birthDate, claimDate, law.pensionAgeMonths) &&
      !hasPensionAge(birthDate, newYear, law.pensionAgeMonthsNextYear);
    return risesAbove ? { id: 'before-age-rises', by: addDays(newYear, -1), monthsLost: 0 } : undefined;
  },
});
