import type { Cite } from '../core/cite';
import type { Confidence } from '../core/series';
import { abonoCites } from './articles/abono';
import { carerCites } from './articles/carer';
import { oldAgePensionCites } from './articles/pensao-velhice';
import { socialPensionCites } from './articles/pensao-social';
import { csiCites } from './articles/csi';
import { sicknessCites } from './articles/doenca';
import { survivorCites } from './articles/pensao-sobrevivencia';
import { psiCites } from './articles/psi';
import { invalidityCites } from './articles/pensao-invalidez';
import { parentalCites } from './articles/parental';
import { psuCites } from './articles/psu';
import { rsiCites } from './articles/rsi';
import { thirdPersonCites } from './articles/third-person';
import { unemploymentDocuments } from './documents-unemployment';

/** Who issues a paper; `own` is a paper that the person has or writes. */
export type Issuer =
  | 'iss'
  | 'aima'
  | 'camara'
  | 'parish'
  | 'iefp'
  | 'employer'
  | 'doctor'
  | 'school'
  | 'bank'
  | 'tax-office'
  | 'registry'
  | 'police'
  | 'court'
  | 'institution'
  | 'own';

/** A paper or form, as the counter knows it. */
export interface PaperData {
  /** The code printed on an official form. */
  readonly code?: string;
  readonly issuer: Issuer;
  readonly confidence: Confidence;
  readonly cite?: Cite;
}

/** Every paper that a benefit asks for, by its id. */
export const documents = {
  'aima-proof': { issuer: 'aima', confidence: 'confirmed' },
  'alimony-decision': { issuer: 'court', confidence: 'confirmed', cite: survivorCites.formerSpouse },
  amim: { issuer: 'doctor', confidence: 'confirmed', cite: psiCites.certificate },
  'amim-receipt': { issuer: 'doctor', confidence: 'confirmed', cite: psiCites.start },
  'bank-balances': { issuer: 'bank', confidence: 'confirmed', cite: rsiCites.duration },
  'care-consent': { code: 'CI 12-DGSS', issuer: 'iss', confidence: 'secondary', cite: carerCites.consent },
  'care-representative': { issuer: 'court', confidence: 'secondary', cite: carerCites.consent },
  'carer-health-statement': { issuer: 'doctor', confidence: 'confirmed', cite: carerCites.health },
  'carer-work-statement': { issuer: 'own', confidence: 'unconfirmed', cite: carerCites.mainCarer },
  'ci-1-dgss': { code: 'CI 1-DGSS', issuer: 'iss', confidence: 'confirmed', cite: carerCites.regime },
  'ci-2-dgss': { code: 'CI 2-DGSS', issuer: 'iss', confidence: 'secondary', cite: carerCites.subsidy },
  cit: { code: 'CIT', issuer: 'doctor', confidence: 'confirmed', cite: sicknessCites.certificate },
  'cga-record': { issuer: 'institution', confidence: 'unconfirmed', cite: oldAgePensionCites.unified },
  'civil-status-record': {
    issuer: 'registry',
    confidence: 'unconfirmed',
    cite: thirdPersonCites.inChargeByIncome,
  },
  'couple-declaration': { issuer: 'parish', confidence: 'confirmed', cite: survivorCites.unionLaw },
  'couple-proof': { issuer: 'own', confidence: 'confirmed', cite: survivorCites.unionLaw },
  'csi-1-2-dgss': { code: 'CSI 1/2-DGSS', issuer: 'iss', confidence: 'confirmed', cite: csiCites.claim },
  'csi-1-4-dgss': { code: 'CSI 1/4-DGSS', issuer: 'iss', confidence: 'confirmed', cite: csiCites.claim },
  'csi-1-5-dgss': { code: 'CSI 1/5-DGSS', issuer: 'iss', confidence: 'confirmed', cite: csiCites.claim },
  'csi-1-dgss': { code: 'CSI 1-DGSS', issuer: 'iss', confidence: 'confirmed', cite: csiCites.claim },
  'csi-12-dgss': { code: 'CSI 12-DGSS', issuer: 'iss', confidence: 'confirmed', cite: csiCites.duties },
  'csi-13-dgss': { code: 'CSI 13-DGSS', issuer: 'iss', confidence: 'confirmed', cite: csiCites.claim },
  'board-date-proof': { issuer: 'doctor', confidence: 'confirmed', cite: psiCites.lateCertificate },
  'board-decision': { issuer: 'iss', confidence: 'unconfirmed', cite: invalidityCites.certification },
  'birth-proof': { issuer: 'registry', confidence: 'confirmed', cite: parentalCites.event },
  'dependency-claim': { issuer: 'iss', confidence: 'unconfirmed', cite: carerCites.dependency },
  'dependency-letter': { issuer: 'own', confidence: 'unconfirmed', cite: carerCites.cared },
  'employer-activity-statement': {
    issuer: 'employer',
    confidence: 'confirmed',
    cite: oldAgePensionCites.legalBan,
  },
  'death-certificate': { issuer: 'registry', confidence: 'confirmed', cite: survivorCites.claim },
  'dependency-proof': { issuer: 'own', confidence: 'confirmed', cite: survivorCites.ascendants },
  'disability-benefit-proof': {
    issuer: 'own',
    confidence: 'confirmed',
    cite: survivorCites.descendants,
  },
  'disease-proof': { issuer: 'doctor', confidence: 'unconfirmed', cite: invalidityCites.diseases },
  'eu-registration-certificate': { issuer: 'camara', confidence: 'confirmed' },
  'foreign-certificate': { issuer: 'registry', confidence: 'unconfirmed', cite: survivorCites.claim },
  'foreign-contributions-proof': {
    issuer: 'own',
    confidence: 'unconfirmed',
    cite: abonoCites.contributionsAbroad,
  },
  'foreign-income-proof': { issuer: 'own', confidence: 'unconfirmed', cite: abonoCites.incomeCounted },
  'foreign-medical-certificate': {
    issuer: 'doctor',
    confidence: 'unconfirmed',
    cite: sicknessCites.paper,
  },
  'foreign-pension-statement': { issuer: 'own', confidence: 'confirmed', cite: csiCites.resources },
  'foreign-insurance-record': { issuer: 'own', confidence: 'unconfirmed', cite: parentalCites.totalisation },
  'funeral-invoice': { issuer: 'own', confidence: 'confirmed', cite: survivorCites.grant },
  'gf44-dgss': { code: 'GF44-DGSS', issuer: 'doctor', confidence: 'confirmed', cite: abonoCites.prenatal },
  'gf58-dgss': { code: 'GF58-DGSS', issuer: 'iss', confidence: 'secondary', cite: abonoCites.regrading },
  guardianship: { issuer: 'court', confidence: 'confirmed', cite: rsiCites.duration },
  'household-declaration': { issuer: 'iss', confidence: 'unconfirmed', cite: psiCites.household },
  iban: { issuer: 'bank', confidence: 'confirmed' },
  'identity-documents': { issuer: 'own', confidence: 'confirmed' },
  'illness-declaration': { issuer: 'doctor', confidence: 'confirmed', cite: abonoCites.ladder },
  'incapacity-proof': { issuer: 'doctor', confidence: 'confirmed', cite: rsiCites.excusedFromJobCentre },
  'income-proof': { issuer: 'own', confidence: 'confirmed', cite: rsiCites.duration },
  'institution-declaration': { issuer: 'institution', confidence: 'confirmed', cite: rsiCites.duration },
  'irs-declaration': { issuer: 'tax-office', confidence: 'confirmed', cite: csiCites.resources },
  'job-centre-registration': { issuer: 'iefp', confidence: 'confirmed', cite: rsiCites.jobCentre },
  'old-career-proof': { issuer: 'own', confidence: 'unconfirmed', cite: oldAgePensionCites.guarantee },
  'marriage-certificate': { issuer: 'registry', confidence: 'confirmed', cite: survivorCites.spouse },
  'medical-report': { issuer: 'doctor', confidence: 'unconfirmed', cite: invalidityCites.certification },
  'medical-exams': { issuer: 'doctor', confidence: 'confirmed', cite: invalidityCites.certification },
  'parish-residence-statement': { issuer: 'parish', confidence: 'confirmed', cite: csiCites.sixYears },
  'parental-medical-declaration': { issuer: 'doctor', confidence: 'confirmed', cite: parentalCites.event },
  payslips: { issuer: 'employer', confidence: 'confirmed', cite: rsiCites.duration },
  'pension-start-statement': { issuer: 'institution', confidence: 'confirmed', cite: csiCites.lastJobAbroad },
  'onset-proof': { issuer: 'doctor', confidence: 'confirmed', cite: psiCites.lateCertificate },
  'pension-proof': { issuer: 'own', confidence: 'unconfirmed', cite: psiCites.pensioner },
  'property-record': { issuer: 'tax-office', confidence: 'unconfirmed', cite: rsiCites.property },
  'protection-title': { issuer: 'aima', confidence: 'confirmed' },
  'psi-1-dgss': { code: 'PSI 1-DGSS', issuer: 'iss', confidence: 'confirmed', cite: psiCites.claim },
  'psu-application': { issuer: 'iss', confidence: 'unconfirmed', cite: psuCites.papers },
  'residence-history': { issuer: 'aima', confidence: 'confirmed', cite: csiCites.sixYears },
  'residence-permit': { issuer: 'aima', confidence: 'confirmed' },
  'rp5002-dgss': {
    code: 'RP5002-DGSS',
    issuer: 'iss',
    confidence: 'confirmed',
    cite: socialPensionCites.claim,
  },
  'rp5034-dgss': {
    code: 'RP5034-DGSS',
    issuer: 'iss',
    confidence: 'confirmed',
    cite: abonoCites.supplementProof,
  },
  'rp5036-dgss': {
    code: 'RP5036-DGSS',
    issuer: 'iss',
    confidence: 'confirmed',
    cite: thirdPersonCites.applicant,
  },
  'rp5072-dgss': { code: 'RP5072-DGSS', issuer: 'iss', confidence: 'confirmed', cite: invalidityCites.start },
  'rp5045-dgss': { code: 'RP5045-DGSS', issuer: 'iss', confidence: 'confirmed', cite: abonoCites.claim },
  'rp5049-dgss': { code: 'RP5049-DGSS', issuer: 'iss', confidence: 'confirmed', cite: parentalCites.event },
  'rp5068-dgss': {
    code: 'RP5068-DGSS',
    issuer: 'iss',
    confidence: 'secondary',
    cite: oldAgePensionCites.start,
  },
  'rp5080-dgss': {
    code: 'RP5080-DGSS',
    issuer: 'iss',
    confidence: 'secondary',
    cite: oldAgePensionCites.start,
  },
  'rp5075-dgss': {
    code: 'RP5075-DGSS',
    issuer: 'iss',
    confidence: 'confirmed',
    cite: survivorCites.claim,
  },
  'rsi-1-1-dgss': { code: 'RSI 1/1-DGSS', issuer: 'iss', confidence: 'confirmed', cite: rsiCites.duration },
  'rsi-1-dgss': { code: 'RSI 1-DGSS', issuer: 'iss', confidence: 'confirmed', cite: rsiCites.duration },
  'rv-1017-dgss': { code: 'RV1017-DGSS', issuer: 'iss', confidence: 'confirmed' },
  'school-enrolment': { issuer: 'school', confidence: 'confirmed', cite: abonoCites.schoolProof },
  'shared-home-proof': { issuer: 'parish', confidence: 'unconfirmed', cite: carerCites.mainCarer },
  'social-risk-report': { issuer: 'camara', confidence: 'unconfirmed', cite: thirdPersonCites.meansTested },
  'service-proof': { issuer: 'employer', confidence: 'confirmed', cite: psiCites.service },
  'single-parent-statement': { issuer: 'own', confidence: 'unconfirmed', cite: psiCites.minors },
  'sharing-declaration': { issuer: 'own', confidence: 'confirmed', cite: parentalCites.shares },
  'social-security-number': { issuer: 'iss', confidence: 'unconfirmed' },
  'svi-7-dgss': {
    code: 'SVI 7-DGSS',
    issuer: 'doctor',
    confidence: 'confirmed',
    cite: thirdPersonCites.certification,
  },
  'third-party-statement': { issuer: 'iss', confidence: 'unconfirmed', cite: invalidityCites.thirdParty },
  'tax-number': { issuer: 'tax-office', confidence: 'unconfirmed' },
  'vehicle-documents': { issuer: 'own', confidence: 'confirmed', cite: rsiCites.vehicles },
  'victim-status': { issuer: 'police', confidence: 'unconfirmed', cite: psuCites.voluntaryUnemployment },
  visa: { issuer: 'own', confidence: 'confirmed' },
  ...unemploymentDocuments,
} as const satisfies Readonly<Record<string, PaperData>>;

/** The id of a paper. */
export type PaperId = keyof typeof documents;
