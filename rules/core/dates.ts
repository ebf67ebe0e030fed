/** A calendar day, `YYYY-MM-DD`. ISO days compare correctly as strings. */
export type IsoDate = string;

const MONTHS_A_YEAR = 12;
const DAYS_A_YEAR = 365;
const DAYS_IN_FOUR_YEARS = 1461;
const DAYS_IN_A_CENTURY = 36_524;
const DAYS_IN_FOUR_CENTURIES = 146_097;
const DAYS_A_WEEK = 7;
const SATURDAY = 5;
const ZERO = '0'.charCodeAt(0);

/**
 * Whether the text is a day that exists, written `YYYY-MM-DD`.
 * @example isIsoDate('2023-02-29') // false
 */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = monthOf(text);
  return month >= 1 && month <= MONTHS_A_YEAR && dayOf(text) >= 1 && dayOf(text) <= lastDay(text);
}

/**
 * The same day `months` later; the last day of the month when that day does not exist
 * (Civil Code, computing of periods).
 * @example addMonths('2026-08-31', 6) // '2027-02-28'
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const count = yearOf(date) * MONTHS_A_YEAR + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(count / MONTHS_A_YEAR), (count % MONTHS_A_YEAR) + 1];
  return isoDate(year, month, Math.min(dayOf(date), daysIn(year, month)));
}

/**
 * The same day `years` later; 28 February for a 29 February.
 * @example addYears('2008-02-29', 18) // '2026-02-28'
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * MONTHS_A_YEAR);
}

/**
 * The day `days` later (earlier when negative).
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  const inMonth = dayOf(date) + days;
  if (inMonth >= 1 && inMonth <= 28) return isoDate(yearOf(date), monthOf(date), inMonth);
  return dateOfDay(dayNumber(date) + days);
}

/**
 * The day so many working days later: from Monday to Friday, holidays left out.
 * @example addWorkingDays('2026-12-03', 5, isPublicHoliday) // '2026-12-11'
 */
export function addWorkingDays(date: IsoDate, days: number, isHoliday: (day: IsoDate) => boolean): IsoDate {
  let [day, left] = [date, days];
  while (left > 0) {
    day = addDays(day, 1);
    if (weekdayOf(day) < SATURDAY && !isHoliday(day)) left -= 1;
  }
  return day;
}

/**
 * Whole days from one date to another, negative when `to` is earlier.
 * @example daysBetween('2026-10-23', '2026-11-22') // 30
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Completed months from one date to another; a month is complete on its matching day, or on the last day of a
 * shorter month.
 * @example completedMonths('2023-11-22', '2026-11-21') // 35
 */
export function completedMonths(from: IsoDate, to: IsoDate): number {
  const months = (yearOf(to) - yearOf(from)) * MONTHS_A_YEAR + monthOf(to) - monthOf(from);
  return dayOf(to) >= Math.min(dayOf(from), lastDay(to)) ? months : months - 1;
}

/**
 * Completed years, the ordinary meaning of age.
 * @example completedYears('2008-11-23', '2026-11-22') // 17
 */
export function completedYears(from: IsoDate, to: IsoDate): number {
  return Math.floor(completedMonths(from, to) / MONTHS_A_YEAR);
}

/**
 * The first day of the month, `months` away from the month of `date`.
 * @example firstOfMonth('2026-11-22', 1) // '2026-12-01'
 */
export function firstOfMonth(date: IsoDate, months = 0): IsoDate {
  const count = yearOf(date) * MONTHS_A_YEAR + monthOf(date) - 1 + months;
  return isoDate(Math.floor(count / MONTHS_A_YEAR), (count % MONTHS_A_YEAR) + 1, 1);
}

/**
 * The calendar year.
 * @example yearOf('2026-11-22') // 2026
 */
export function yearOf(date: IsoDate): number {
  return digits(date, 0) * 100 + digits(date, 2);
}

/**
 * The month of the year, 1 to 12.
 * @example monthOf('2026-11-22') // 11
 */
export function monthOf(date: IsoDate): number {
  return digits(date, 5);
}

/**
 * The day with these parts; the caller answers for their being a real day (see {@link isIsoDate}).
 * @example isoDate(2026, 9, 1) // '2026-09-01'
 */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${year > 999 ? String(year) : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Days after Monday; 1 March of the year 0 was a Wednesday. */
function weekdayOf(date: IsoDate): number {
  return (dayNumber(date) + 2) % DAYS_A_WEEK;
}

/** Days since 1 March of the year 0: the leap day is then the last of its year. */
function dayNumber(date: IsoDate): number {
  const month = (monthOf(date) + 9) % MONTHS_A_YEAR;
  const year = yearOf(date) - (month > 9 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * DAYS_A_YEAR + leapDays + daysBeforeMonth(month) + dayOf(date) - 1;
}

function dateOfDay(number: number): IsoDate {
  const cycle = Math.floor(number / DAYS_IN_FOUR_CENTURIES);
  const inCycle = number - cycle * DAYS_IN_FOUR_CENTURIES;
  const century = Math.min(Math.floor(inCycle / DAYS_IN_A_CENTURY), 3);
  const inCentury = inCycle - century * DAYS_IN_A_CENTURY;
  const four = Math.floor(inCentury / DAYS_IN_FOUR_YEARS);
  const inFour = inCentury - four * DAYS_IN_FOUR_YEARS;
  const one = Math.min(Math.floor(inFour / DAYS_A_YEAR), 3);
  const inYear = inFour - one * DAYS_A_YEAR;
  const month = Math.floor((5 * inYear + 2) / 153);
  const year = cycle * 400 + century * 100 + four * 4 + one + (month > 9 ? 1 : 0);
  return isoDate(year, ((month + 2) % MONTHS_A_YEAR) + 1, inYear - daysBeforeMonth(month) + 1);
}

/** Days of the months from March on, before the month: five of them have 153. */
function daysBeforeMonth(monthsFromMarch: number): number {
  return Math.floor((153 * monthsFromMarch + 2) / 5);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}

function dayOf(date: IsoDate): number {
  return digits(date, 8);
}

function lastDay(date: IsoDate): number {
  return daysIn(yearOf(date), monthOf(date));
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Two digits of a date as a number; quicker than cutting the text, and dates are read most of all. */
function digits(date: IsoDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}
