import type { Fact } from './kinds';

const MOST_YEARS = 60;
const MOST_MONTHS = 600;

/** The years of work that a pension from contributions is counted by. */
export const careerFacts = {
  /** The general scheme (employed, self-employed, on a board, domestic work), voluntary insurance, or both. */
  pensionScheme: { kind: 'choice', options: ['general', 'voluntary', 'both'] },
  /** Calendar years in Portugal since 1994 with enough days of contributions to count by themselves. */
  fullYears: { kind: 'count', max: MOST_YEARS },
  /** Days of contributions of each calendar year with fewer, in order of time; empty when there is none. */
  shortYears: { kind: 'counts', max: 366, most: MOST_YEARS },
  /** Months with contributions in Portugal before 1994. */
  monthsBefore1994: { kind: 'count', max: MOST_MONTHS },
  /** Months paid into the seguro social voluntário. */
  voluntaryMonths: { kind: 'count', max: MOST_MONTHS, after: 'pensionScheme' },
  /** Years in the civil-service scheme (CGA) only, without contributions to Social Security. */
  cgaYears: { kind: 'count', max: MOST_YEARS },
  /** Gross pay per month on the average of the whole career, in the money of today; an estimate. */
  averageEarnings: { kind: 'money' },
} as const satisfies Readonly<Record<string, Fact>>;
