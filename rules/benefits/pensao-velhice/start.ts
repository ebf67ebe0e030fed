import { addMonths, addYears, isoDate, yearOf, type IsoDate } from '../../core/dates';

/** Pension ages in months, this year's and the next one's; absent while they are not published. */
export interface PublishedAges {
  readonly thisYear: number | undefined;
  readonly nextYear: number | undefined;
}

/** The first day on which an age is reached, and whether the age of that year is published. */
export interface StartDay {
  readonly on: IsoDate;
  readonly isSure: boolean;
}

/**
 * The first day on which somebody has the pension age of the year of that day, which rises from year to year. Beyond
 * the ages that are published the last one stands in, and the day is not sure.
 * @param less months by which the age is lower for this person
 * @param least no day before this age in years
 * @returns `undefined` when no age is published for the year of the claim
 * @example startDay('1960-04-10', '2026-11-23', { thisYear: 801, nextYear: 803 }, 0, 60) // { on: '2027-03-10', isSure: true }
 */
export function startDay(
  birthDate: IsoDate,
  claimDate: IsoDate,
  { thisYear, nextYear }: PublishedAges,
  less: number,
  least: number,
): StartDay | undefined {
  if (thisYear === undefined) return undefined;
  const floor = addYears(birthDate, least);
  const year = yearOf(claimDate);
  const now = later(addMonths(birthDate, thisYear - less), floor);
  if (yearOf(now) <= year) return { on: now, isSure: true };
  const next = later(
    later(addMonths(birthDate, (nextYear ?? thisYear) - less), floor),
    isoDate(year + 1, 1, 1),
  );
  return { on: next, isSure: nextYear !== undefined && yearOf(next) === year + 1 };
}

/** The later of two days. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
