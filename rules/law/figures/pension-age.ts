import { derive, yearsLater } from '../../core/series';
import { cite } from '../cite';
import { yearly } from './yearly';

const MONTHS_A_YEAR = 12;
const source = cite('dl-187-2007', 'art. 20.º');

/** In completed months of life: 801 are 66 years and 9 months. */
const pensionAgeMonths = yearly('pensionAgeMonths', '2026-11-22', [
  { year: 2022, value: 799, source },
  { year: 2023, value: 796, source },
  { year: 2024, value: 796, source },
  { year: 2025, value: 799, source: cite('portaria-414-2023', 'regime') },
  { year: 2026, value: 801, source: cite('portaria-358-2024', 'regime') },
  { year: 2027, value: 803, source: cite('portaria-476-2025', 'regime') },
]);

const nextYear = yearsLater('pensionAgeMonthsNextYear', pensionAgeMonths, -1);
const wholeYears = (months: number): number => Math.floor(months / MONTHS_A_YEAR);
const monthsBesides = (months: number): number => months % MONTHS_A_YEAR;

/** The normal age of the old-age pension, which a decree sets each year. */
export const pensionAgeFigures = {
  pensionAgeMonths,
  /** The age that was asked for in the year before that of the claim. */
  pensionAgeMonthsLastYear: yearsLater('pensionAgeMonthsLastYear', pensionAgeMonths, 1),
  /** The age that is asked for in the year after that of the claim. */
  pensionAgeMonthsNextYear: nextYear,
  /** As people say it: years of age, and months besides. */
  pensionAgeYears: derive('pensionAgeYears', pensionAgeMonths, wholeYears, source),
  pensionAgeMonthsBesides: derive('pensionAgeMonthsBesides', pensionAgeMonths, monthsBesides, source),
  pensionAgeYearsNextYear: derive('pensionAgeYearsNextYear', nextYear, wholeYears, source),
  pensionAgeMonthsBesidesNextYear: derive('pensionAgeMonthsBesidesNextYear', nextYear, monthsBesides, source),
};
