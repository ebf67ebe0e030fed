import type { Fact } from './kinds';

/** What stands on the card or paper of somebody who is neither Portuguese nor of the EU, the EEA or Switzerland. */
const papers = [
  'permit-temporary',
  'permit-permanent',
  'permit-cplp',
  'permit-eu-family',
  'permit-blue-card',
  'permit-expired',
  'granted-no-card',
  'pending',
  'appointment',
  'refused',
  'temporary-protection',
  'refugee',
  'subsidiary-protection',
  'stateless',
  'asylum-seeker',
  'visa-residence',
  'visa-family',
  'visa-work-search',
  'visa-temporary-stay',
  'visa-short',
  'none',
] as const;

const citizenships = ['portuguese', 'eu', 'other'] as const;

/** The residence of the claimant, and of who else is in charge of the children. */
export const residenceFacts = {
  citizenship: { kind: 'choice', options: citizenships, sensitive: true },
  euRegistration: { kind: 'yesNo', sensitive: true },
  paper: { kind: 'choice', options: papers, sensitive: true, after: 'citizenship' },
  /** Day of the first valid title of residence in Portugal, whatever its kind. */
  titleSince: { kind: 'date', when: 'past', sensitive: true, after: 'paper' },
  paperExpiredOn: { kind: 'date', when: 'past', sensitive: true, after: 'paper' },
  /** A valid proof from AIMA that renewal was asked for. */
  renewalProof: { kind: 'yesNo', sensitive: true, after: 'paper' },
  /** Day on which the application still pending at AIMA was made. */
  pendingSince: { kind: 'date', when: 'past', sensitive: true, after: 'paper' },
  /**
   * The other adult of the household who is in charge of the children: Portuguese, registered EU citizen or holder of
   * a valid title; waiting for AIMA to decide; or neither, also when no other adult is in charge of them.
   */
  otherAdultResidence: {
    kind: 'choice',
    options: ['resident', 'waits-at-aima', 'neither'],
    sensitive: true,
    after: 'adults',
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** The residence of a child. */
export const childResidenceFacts = {
  childCitizenship: { of: 'children', kind: 'choice', options: citizenships, sensitive: true },
  childPaper: { of: 'children', kind: 'choice', options: papers, sensitive: true, after: 'childCitizenship' },
  childPaperExpiredOn: { of: 'children', kind: 'date', when: 'past', sensitive: true, after: 'childPaper' },
  childRenewalProof: { of: 'children', kind: 'yesNo', sensitive: true, after: 'childPaper' },
  childPendingSince: { of: 'children', kind: 'date', when: 'past', sensitive: true, after: 'childPaper' },
  childBornInPortugal: { of: 'children', kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;
