import type { Fact } from './kinds';

/** What only the parental benefit asks: the birth and both parents. */
export const parentalFacts = {
  parentalEvent: { kind: 'choice', options: ['birth', 'stillbirth', 'adoption'] },
  /** Day of birth, the day it is expected, or the day on which an adopted child is entrusted. */
  birthOn: { kind: 'date', when: 'any' },
  /** The parent who claims: the mother is who gave birth. */
  parentRole: { kind: 'choice', options: ['mother', 'father'] },
  /** Children born alive, or expected. */
  childrenBornAlive: { kind: 'count', max: 6 },
  /** Days of leave that the mother takes before the birth. */
  daysBeforeBirth: { kind: 'count', max: 30 },
  /** Days that a child stayed in hospital right after the birth. */
  hospitalDays: { kind: 'count', max: 365 },
  /** Born before the 34th week of pregnancy began. */
  veryEarlyBirth: { kind: 'yesNo', after: 'hospitalDays' },
  /**
   * The other parent: has contributions for a benefit of their own; would have them only with another country; has
   * none; cannot care for the child for reasons of health, or has died; or there is none.
   */
  otherParent: {
    kind: 'choice',
    options: ['has-right', 'abroad', 'no-right', 'cannot', 'none'],
    sensitive: true,
  },
  /** First day on which the other parent cannot care for the child. */
  cannotFrom: { kind: 'date', when: 'any', sensitive: true, after: 'otherParent' },
  /** Days that the father takes alone after the first six weeks: in one piece, or in two halves. */
  sharing: { kind: 'choice', options: ['undecided', 'none', 'short', 'month', 'two-months'] },
  /** Stops working in the days that the benefit pays. */
  takesLeave: { kind: 'yesNo' },
  /** Gross pay of the other parent in the reference period, all months together. */
  otherParentEarnings: { kind: 'money' },
  /** Who in the household is paid the prestação social única; nobody yet, or it was refused. */
  psuHolder: { kind: 'choice', options: ['me', 'other-adult', 'not-yet', 'refused'] },
} as const satisfies Readonly<Record<string, Fact>>;
