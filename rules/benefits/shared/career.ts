import type { Facts } from './condition';

/** The years of work that are told, as {@link careerYears} counts them. */
export type Career = Readonly<Pick<Facts, 'fullYears' | 'shortYears' | 'monthsBefore1994'>>;

/** The scheme, the years in it, and the years elsewhere: how pensions from contributions ask for a career. */
export const careerFacts = [
  'pensionScheme',
  'fullYears',
  'shortYears',
  'monthsBefore1994',
  'voluntaryMonths',
  'cgaYears',
  'insuredAbroad',
  'pensionYearsAbroad',
] as const satisfies readonly (keyof Facts)[];

/** The figures of counting. */
export interface CareerLaw {
  readonly densityDays: number;
  readonly densityMonthsBefore: number;
}

/** How the years were counted. */
export interface CountedCareer {
  /** All years that count. */
  readonly years: number;
  /** Years that count by themselves. */
  readonly full: number;
  /** Years that shorter years make together. */
  readonly together: number;
  /** Years that the months before 1994 make. */
  readonly before1994: number;
  /** Days of shorter years that went beyond a year when it was complete, and do not count again. */
  readonly surplusDays: number;
  /** Days of shorter years that are not enough for one more year yet. */
  readonly daysLeft: number;
}

/**
 * The years with contributions by the density rule (DL 187/2007, art. 12): a year with enough days counts by itself;
 * shorter years are added up in order of time, each time the sum is enough it is one year, and what goes beyond is
 * dropped; before 1994 so many months are a year.
 * @example careerYears({ fullYears: 14, shortYears: [60, 60], monthsBefore1994: 0 }, law).years // 15
 */
export function careerYears(
  { fullYears, shortYears, monthsBefore1994 }: Career,
  { densityDays, densityMonthsBefore }: CareerLaw,
): CountedCareer {
  let [byThemselves, together, surplusDays, daysLeft] = [0, 0, 0, 0];
  for (const days of shortYears) {
    if (days >= densityDays) byThemselves += 1;
    else daysLeft += days;
    if (daysLeft >= densityDays) {
      together += 1;
      surplusDays += daysLeft - densityDays;
      daysLeft = 0;
    }
  }
  const full = fullYears + byThemselves;
  const before1994 = Math.floor(monthsBefore1994 / densityMonthsBefore);
  return { years: full + together + before1994, full, together, before1994, surplusDays, daysLeft };
}
