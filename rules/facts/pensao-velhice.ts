import type { Fact } from './kinds';

/** What only the old-age pension asks. */
export const oldAgePensionFacts = {
  /**
   * The law forbids the claimant's job beyond a certain age, and it was held through the calendar years before; it
   * forbids it and was held for a shorter time; or it does not.
   */
  jobEndsByLaw: { kind: 'choice', options: ['held', 'shorter', 'no'] },
  /** Completed calendar years with contributions on the sixtieth birthday. */
  yearsAtSixty: { kind: 'count', max: 50 },
  /** Age in completed years when the first contributions were paid. */
  ageAtFirstContribution: { kind: 'count', max: 70 },
  /** Out of work, and the unemployment benefit has been paid to its last day. */
  unemploymentEnded: { kind: 'yesNo' },
  /** Age in completed years when that unemployment began. */
  ageAtUnemployment: { kind: 'count', max: 70, after: 'unemploymentEnded' },
  /** Worked with a very high degree of disability for as many years as the early pension asks for. */
  workedWithDisability: { kind: 'yesNo', sensitive: true },
  /** Months with contributions from work since pension age was reached. */
  monthsAfterPensionAge: { kind: 'count', max: 120 },
} as const satisfies Readonly<Record<string, Fact>>;
