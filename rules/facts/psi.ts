import type { Fact } from './kinds';

const MOST_PER_CENT = 100;
const MOST_PEOPLE = 20;

/**
 * The certificate of disability (AMIM): one without a date of review, one with a date, asked of the medical board and
 * awaited, not asked yet, or none because the person has no disability.
 */
const certificates = ['permanent', 'dated', 'waiting', 'not-asked', 'no-disability'] as const;

/** When a new board was asked for: by the date on the certificate, after it, or not at all. */
const renewals = ['by-then', 'later', 'no'] as const;

/** What only the prestação social para a inclusão asks of the claimant and the household. */
export const psiFacts = {
  /** For whom the benefit is asked. */
  psiFor: { kind: 'set', options: ['me', 'child'] },
  certificate: { kind: 'choice', options: certificates, sensitive: true },
  /** The day until which the certificate is valid. */
  certificateUntil: { kind: 'date', when: 'any', sensitive: true, after: 'certificate' },
  newBoard: { kind: 'choice', options: renewals, sensitive: true, after: 'certificate' },
  /**
   * Where the case of somebody who is older begins: the board was asked before the age limit; a decision of such a
   * board was contested; the disability began before, with or without medical papers of that time; hurt on a mission
   * of rescue or protection; or none of these.
   */
  disabilityBefore55: {
    kind: 'choice',
    options: ['board-asked', 'appeal', 'began-proven', 'began-unproven', 'service', 'none'],
    sensitive: true,
  },
  /** The invalidity pension is not paid because somebody else compensates the damage. */
  invalidityPensionSuspended: { kind: 'yesNo', after: 'ownPensions' },
  /** The part of the pension that is a complemento social, per month. */
  pensionSocialTopUp: { kind: 'money', after: 'ownPensions' },
  /** Spouse or partner, parents, children, brothers and sisters of age who live with the claimant. */
  closeAdults: { kind: 'count', max: MOST_PEOPLE },
  /** Children, brothers and sisters under age who live with the claimant. */
  closeMinors: { kind: 'count', max: MOST_PEOPLE },
  /** Gross income of the claimant from work, per year as it is now, with the extra months. */
  workIncomeYear: { kind: 'money' },
  /** Gross income of the claimant from pensions, rents, capital and benefits in place of wages, per year. */
  otherIncomeYear: { kind: 'money' },
  /** Gross income per month of these close people together. */
  closeIncome: { kind: 'money', after: 'closeAdults' },
  /** How many of these adults receive the PSI too. */
  otherPsiHolders: { kind: 'count', max: MOST_PEOPLE, after: 'closeAdults' },
  /** The base components of these, per month together. */
  otherPsiBase: { kind: 'money', after: 'otherPsiHolders' },
  /** At home; in a place that the State pays for; in another institution; with a foster family; in prison. */
  livingPlace: {
    kind: 'choice',
    options: ['home', 'state-institution', 'other-institution', 'foster-family', 'prison'],
    sensitive: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** The same about each child. */
export const childPsiFacts = {
  childCertificate: { of: 'children', kind: 'choice', options: certificates, sensitive: true },
  childCertificateUntil: {
    of: 'children',
    kind: 'date',
    when: 'any',
    sensitive: true,
    after: 'childCertificate',
  },
  childNewBoard: {
    of: 'children',
    kind: 'choice',
    options: renewals,
    sensitive: true,
    after: 'childCertificate',
  },
  /** The degree on the certificate, in per cent. */
  childDegree: {
    of: 'children',
    kind: 'count',
    max: MOST_PER_CENT,
    sensitive: true,
    after: 'childCertificate',
  },
} as const satisfies Readonly<Record<string, Fact>>;
