/** A calendar day, `YYYY-MM-DD`. ISO days compare correctly as strings. */
export type IsoDate = string;

const MONTHS_A_YEAR = 12;
const DAY_IN_MS = 86_400_000;
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
  const first = isoDate(Math.floor(count / MONTHS_A_YEAR), (count % MONTHS_A_YEAR) + 1, 1);
  const day = Math.min(dayOf(date), lastDay(first));
  return `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;
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
  return new Date(Date.parse(date) + days * DAY_IN_MS).toISOString().slice(0, 10);
}

/**
 * Whole days from one date to another, negative when `to` is earlier.
 * @example daysBetween('2026-10-23', '2026-11-22') // 30
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MS);
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
  return `${addMonths(`${date.slice(0, 8)}01`, months).slice(0, 8)}01`;
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
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayOf(date: IsoDate): number {
  return digits(date, 8);
}

function lastDay(date: IsoDate): number {
  const month = monthOf(date);
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const year = yearOf(date);
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Two digits of a date as a number; quicker than cutting the text, and dates are read most of all. */
function digits(date: IsoDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}
