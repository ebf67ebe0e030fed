import type { Known } from '../../core/condition';
import type { Benefit } from '../../core/benefit';
import type { FactId } from '../../facts';
import type { DerivedPsi } from '../shared/condition';
import { psiLaw } from './law';
import { psi } from './psi';
import { psiChild } from './psi-child';

/** For whom, then the certificate, the household and money, and last what few people have to answer. */
const order: readonly FactId[] = [
  'claimDate',
  'psiFor',
  'birthDate',
  'children',
  'childBirthDate',
  'certificate',
  'certificateUntil',
  'newBoard',
  'disabilityDegree',
  'disabilityBefore55',
  'childCertificate',
  'childCertificateUntil',
  'childNewBoard',
  'childDegree',
  'childDisability',
  'childOldSupplement',
  'childDependent',
  'childHelpHours',
  'childHelpPlace',
  'adults',
  'ownPensions',
  'invalidityPensionSuspended',
  'pensionSocialTopUp',
  'workIncomeYear',
  'otherIncomeYear',
  'closeAdults',
  'closeMinors',
  'closeIncome',
  'otherPsiHolders',
  'otherPsiBase',
  'contributionRecord',
  'childOwnIncome',
  'grossMonthlyIncome',
  'socialRisk',
  'movableAssets',
  'childCitizenship',
  'childPaper',
  'childPaperExpiredOn',
  'childRenewalProof',
  'citizenship',
  'euRegistration',
  'paper',
  'paperExpiredOn',
  'renewalProof',
  'otherAdultResidence',
  'livingPlace',
  'someChildNotOwn',
  'everyoneHasNiss',
];

const toldFacts = [
  'certificate',
  'disabilityDegree',
  'workIncomeYear',
  'otherIncomeYear',
  'ownPensions',
  'pensionSocialTopUp',
  'closeAdults',
  'closeMinors',
  'closeIncome',
  'otherPsiHolders',
  'otherPsiBase',
] as const satisfies readonly (keyof DerivedPsi['psiTold'])[];

/** What is told of the claimant's income and close people, in one fact that is always known. */
function told(situation: Known): Known {
  return { psiTold: Object.fromEntries(toldFacts.map((fact) => [fact, situation[fact]])) };
}

/** Prestação social para a inclusão: for the person who asks, and for children. */
export const inclusion: Benefit = {
  id: 'psi',
  figures: psiLaw,
  regimes: [psi, psiChild],
  order,
  derive: told,
};
