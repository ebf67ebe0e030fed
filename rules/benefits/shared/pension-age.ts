import type { Deadline } from '../../core/amount';
import type { Cite } from '../../core/cite';
import { count, day, doubt, type Condition } from '../../core/condition';
import { addDays, addMonths, completedMonths, isoDate, yearOf, type IsoDate } from '../../core/dates';
import { computation, condition } from './condition';

const MONTHS_A_YEAR = 12;

/**
 * Whether somebody has completed the months of the normal pension age; the day itself counts.
 * @example hasPensionAge('1960-03-31', '2026-12-31', 801) // true
 */
export function hasPensionAge(birthDate: IsoDate, claimDate: IsoDate, pensionAgeMonths: number): boolean {
  return completedMonths(birthDate, claimDate) >= pensionAgeMonths;
}

/** The last day of the calendar year before that of a day. */
export function lastDayOfYearBefore(date: IsoDate): IsoDate {
  return addDays(isoDate(yearOf(date), 1, 1), -1);
}

/**
 * The normal pension age of the year of the claim is reached. Who had reached that of the year before by its last day,
 * and not yet the higher one, is in doubt: the law ties the age to the year in which a pension starts, and does not say
 * whether the earlier limit is kept.
 */
export function normalAgeReached(cite: Cite): Condition {
  return condition({
    id: 'normal-age-reached',
    cite,
    needs: ['birthDate', 'claimDate'],
    figures: ['pensionAgeMonths', 'pensionAgeMonthsLastYear'],
    holds: ({ birthDate, claimDate }, { pensionAgeMonths, pensionAgeMonthsLastYear }) => {
      if (hasPensionAge(birthDate, claimDate, pensionAgeMonths)) return true;
      const before = hasPensionAge(birthDate, lastDayOfYearBefore(claimDate), pensionAgeMonthsLastYear);
      return before && doubt('age-of-last-year');
    },
    shows: ({ birthDate }, { pensionAgeMonths }) => ({
      own: day(birthDate),
      years: count(Math.floor(pensionAgeMonths / MONTHS_A_YEAR)),
      months: count(pensionAgeMonths % MONTHS_A_YEAR),
      reached: day(addMonths(birthDate, pensionAgeMonths)),
    }),
    turnsOn: ({ birthDate }, { pensionAgeMonths }) => [addMonths(birthDate, pensionAgeMonths)],
  });
}

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
