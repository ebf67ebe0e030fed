import type { Fact } from './kinds';

/** What only the invalidity pension asks: the incapacity, what the board said of it, and pay. */
export const invalidityFacts = {
  /** An illness or an accident outside work; one that somebody else must pay for; or work itself. */
  invalidityCause: { kind: 'choice', options: ['illness', 'third-party', 'work'] },
  /** The longest time of sickness benefit is used up, and the person still cannot work. */
  sickDaysUsedUp: { kind: 'yesNo' },
  /** The last day for which sickness benefit was paid. */
  sicknessBenefitUntil: { kind: 'date', when: 'any', after: 'sickDaysUsedUp' },
  /** What the permanent-incapacity board of Social Security said last. */
  boardResult: { kind: 'choice', options: ['not-yet', 'relative', 'absolute', 'special', 'refused'] },
  boardOn: { kind: 'date', when: 'past', after: 'boardResult' },
  /** Worse since the last decision of the board, or since the pension was awarded. */
  worseSinceBoard: { kind: 'yesNo', sensitive: true },
  /** The day from which the invalidity pension of the claimant was awarded. */
  invalidityPensionSince: { kind: 'date', when: 'past', after: 'ownPensions' },
  /**
   * What the person can still do: no work at all; not their own occupation, or no more than a third of the usual pay
   * in it; more than that; or they cannot tell.
   */
  workCapacity: { kind: 'choice', options: ['none', 'not-own-job', 'more', 'unsure'], sensitive: true },
  /** What doctors expect within three years: at most half of the usual pay; more; or nobody has said it. */
  recoveryExpected: {
    kind: 'choice',
    options: ['at-most-half', 'more-than-half', 'unsure'],
    sensitive: true,
    after: 'workCapacity',
  },
  /** The incapacity began after the first contributions; before them and grew worse later; before them. */
  incapacityOnset: { kind: 'choice', options: ['after', 'before-worse', 'before'], sensitive: true },
  /** An illness on the list of the special protection; another one that takes away independence fast; neither. */
  listedDisease: { kind: 'choice', options: ['listed', 'similar', 'no'], sensitive: true },
  /** Gross monthly pay, fourteen times a year, of the three best of the last fifteen years with contributions. */
  bestYearsPay: { kind: 'money' },
} as const satisfies Readonly<Record<string, Fact>>;
