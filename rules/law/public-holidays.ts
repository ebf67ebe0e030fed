import { addDays, type IsoDate } from '../core/dates';

/** National holidays with a day of their own, as `MM-DD` (Código do Trabalho, art. 234). */
const fixed: readonly string[] = [
  '01-01',
  '04-25',
  '05-01',
  '06-10',
  '08-15',
  '10-05',
  '11-01',
  '12-01',
  '12-08',
  '12-25',
];

/** Holidays that go with Easter Sunday, in days from it: Good Friday, Easter itself, Corpus Christi. */
const fromEaster: readonly number[] = [-2, 0, 60];

/**
 * A national public holiday. Carnival and the holiday of a municipality are none, so a period may end early here,
 * never late.
 * @example isPublicHoliday('2026-12-08') // true
 */
export function isPublicHoliday(date: IsoDate): boolean {
  if (fixed.includes(date.slice('2026-'.length))) return true;
  const easter = easterOf(Number(date.slice(0, '2026'.length)));
  return fromEaster.some((days) => addDays(easter, days) === date);
}

/** Easter Sunday by the rule of Gauss, whose constants hold from 1900 to 2099. */
function easterOf(year: number): IsoDate {
  const moon = (19 * (year % 19) + 24) % 30;
  const full = moon === 29 || (moon === 28 && year % 19 > 10) ? moon - 1 : moon;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + 5) % 7;
  return addDays(`${String(year)}-03-22`, full + sunday);
}
