import { cite } from '../cite';
import { yearly } from './yearly';

/** The normal age of the old-age pension, which a decree sets each year. */
export const pensionAgeFigures = {
  /** In completed months of life: 801 are 66 years and 9 months. */
  pensionAgeMonths: yearly('pensionAgeMonths', '2026-11-22', [
    { year: 2023, value: 796, source: cite('dl-187-2007', 'art. 20.º') },
    { year: 2024, value: 796, source: cite('dl-187-2007', 'art. 20.º') },
    { year: 2025, value: 799, source: cite('portaria-414-2023', 'regime') },
    { year: 2026, value: 801, source: cite('portaria-358-2024', 'regime') },
    { year: 2027, value: 803, source: cite('portaria-476-2025', 'regime') },
  ]),
};
