import type { Fact } from './kinds';

/** What only the minimum income (RSI, PSU) asks. */
export const minimumIncomeFacts = {
  /** Own income per month of a claimant under age. */
  ownIncome: { kind: 'money' },
  /** Married or living as a couple for more than two years. */
  livesAsCouple: { kind: 'yesNo' },
  /** Children or disabled people who depend on the household alone. */
  hasDependants: { kind: 'yesNo' },
  asylumSupport: { kind: 'yesNo', sensitive: true },
  inPrison: { kind: 'yesNo', sensitive: true },
  prisonReleaseOn: { kind: 'date', when: 'any', sensitive: true },
  institution: {
    kind: 'choice',
    options: ['none', 'state-funded', 'temporary-shelter', 'therapeutic-community', 'continuing-care'],
  },
  institutionUntil: { kind: 'date', when: 'any' },
  /** How the last job ended, when it was the person's own decision. */
  leftOwnJob: { kind: 'yesNo' },
  leftJobOn: { kind: 'date', when: 'past' },
  /** Recognised by the police or a court as a victim of domestic violence. */
  violenceVictimStatus: { kind: 'yesNo', sensitive: true },
  /** Working, unable to work, or able to work and without a job. */
  workSituation: { kind: 'choice', options: ['working', 'unfit', 'exempt', 'without-work'] },
  registeredAtJobCentre: { kind: 'yesNo' },
  acceptsDataAccess: { kind: 'yesNo' },
  acceptsPlan: { kind: 'yesNo' },
  /** Barred for false statements or threats. */
  barred: { kind: 'yesNo', sensitive: true },
} as const satisfies Readonly<Record<string, Fact>>;
