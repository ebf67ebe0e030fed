import type { Fact } from './kinds';

/** What the allowance for the help of a third person asks about each child or young person. */
export const childCareFacts = {
  /**
   * Child benefit and the disability supplement, as they are paid now: both; the supplement without the benefit; the
   * benefit without the supplement; neither.
   */
  childFamilyBenefits: {
    of: 'children',
    kind: 'choice',
    options: ['both', 'supplement-only', 'allowance-only', 'neither'],
  },
  /** Cannot eat, move or wash without somebody's help, because of the disability alone. */
  childDependent: { of: 'children', kind: 'yesNo', sensitive: true },
  /** Full hours of help a day by all helpers together who can look after themselves. */
  childHelpHours: { of: 'children', kind: 'count', max: 24 },
  /** The day on which the help began, or will begin. */
  childHelpSince: { of: 'children', kind: 'date', when: 'any' },
  /**
   * Where the help is given: at the claimant's home; there, and in a day place that the State pays for; in the home of
   * other people; in a home, residence or hospital that the State pays for; in one that it does not pay for.
   */
  childHelpPlace: {
    of: 'children',
    kind: 'choice',
    options: ['home', 'day-centre', 'other-home', 'funded', 'private'],
  },
  /** The special-education subsidy, the dependency top-up; empty when the child has neither. */
  childOtherSupport: { of: 'children', kind: 'set', options: ['special-education', 'dependency-top-up'] },
  /** Married; or separated, divorced or widowed. */
  childCivilStatus: { of: 'children', kind: 'choice', options: ['single', 'married', 'alone-again'] },
  /** No adult claims for the child or young person, who claims without one. */
  childAppliesAlone: { of: 'children', kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;

/** What it asks about the household. */
export const thirdPersonFacts = {
  /** The person in charge of the child is covered today by a compulsory scheme of social protection. */
  carerInsured: { kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;
