import { addDays, addYears, completedYears, isoDate, monthOf, yearOf, type IsoDate } from '../../core/dates';

/**
 * The first day of the school year that a day belongs to.
 * @param month month in which school years start
 * @example schoolYearOf('2026-08-31', 9) // '2025-09-01'
 */
export function schoolYearOf(date: IsoDate, month: number): IsoDate {
  return isoDate(monthOf(date) >= month ? yearOf(date) : yearOf(date) - 1, month, 1);
}

/**
 * The last day of the school year that a day belongs to.
 * @example endOfSchoolYear('2026-11-22', 9) // '2027-08-31'
 */
export function endOfSchoolYear(date: IsoDate, month: number): IsoDate {
  return addDays(addYears(schoolYearOf(date, month), 1), -1);
}

/**
 * The age that counts for the whole school year: the one on its first day.
 * @example schoolAge('2008-11-10', '2026-11-22', 9) // 17
 */
export function schoolAge(birth: IsoDate, date: IsoDate, month: number): number {
  return completedYears(birth, schoolYearOf(date, month));
}

/**
 * The last day of the last school year that starts below an age.
 * @example lastDayBelow('2008-11-10', 18, 9) // '2027-08-31'
 */
export function lastDayBelow(birth: IsoDate, age: number, month: number): IsoDate {
  return endOfSchoolYear(addDays(addYears(birth, age), -1), month);
}
