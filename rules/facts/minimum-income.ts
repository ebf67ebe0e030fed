import type { Fact } from './kinds';

/** What only the minimum income (RSI, PSU) asks. */
export const minimumIncomeFacts = {
  /** Own income per month of a claimant under age. */
  ownIncome: { kind: 'money' },
  /** Married or living as a couple for more than two years. */
  livesAsCouple: { kind: 'yesNo' },
  /** Children or disabled people who depend on the household alone. */
  hasDependants: { kind: 'yesNo' },
  /**
   * What the person does: works (employed or for themselves); could work and has no work; cannot work (certified
   * illness, or a disability of 80 % and more); is the main carer of somebody; studies; has an old-age or invalidity
   * pension; or has a disability of 60 to 79 %.
   */
  workSituation: {
    kind: 'choice',
    options: ['working', 'without-work', 'unfit', 'carer', 'student', 'pensioner', 'part-disability'],
  },
  registeredAtJobCentre: { kind: 'yesNo' },
  /** The last job ended by the person's own decision and without just cause. */
  leftOwnJob: { kind: 'yesNo' },
  leftJobOn: { kind: 'date', when: 'past' },
  /** Recognised by the police or a court as a victim of domestic violence. */
  violenceVictimStatus: { kind: 'yesNo', sensitive: true },
  /**
   * Rare situations in one question: support under the asylum scheme; prison or detention; a home or institution; a
   * bar from the benefit after false statements or threats. Empty when none applies.
   */
  specialSituations: {
    kind: 'set',
    options: ['asylum-support', 'prison', 'institution', 'barred'],
    sensitive: true,
  },
  /** Expected day of release. */
  prisonReleaseOn: { kind: 'date', when: 'any', sensitive: true },
  /** The institution the person lives in; `private` when the State does not pay for the place. */
  institution: {
    kind: 'choice',
    options: ['state-funded', 'private', 'temporary-shelter', 'therapeutic-community', 'continuing-care'],
  },
  /** Expected day of leaving the institution. */
  institutionUntil: { kind: 'date', when: 'any' },
  /** Lets Social Security read tax, bank and other data of the household. */
  acceptsDataAccess: { kind: 'yesNo' },
  /** Undertakes to sign and follow the insertion contract (RSI) or plan (PSU). */
  acceptsPlan: { kind: 'yesNo' },
  /** The others of the household are Portuguese or hold a valid title of residence. */
  everyoneResides: { kind: 'yesNo', sensitive: true },
  /** Everybody in the household has a Social Security number (NISS). */
  everyoneHasNiss: { kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;
