import { carerLaw } from './law';
import type { Benefit } from '../../core/benefit';
import type { FactId } from '../../facts';
import { carersByKinship, carersToday } from './regimes';

/** The care and the tie to the person, then the carer, the home and money, and last what few people have to answer. */
const order: readonly FactId[] = [
  'claimDate',
  'birthDate',
  'careTime',
  'carerRelation',
  'carerLivesTogether',
  'carerWork',
  'paidForCare',
  'caredBenefit',
  'caredPlace',
  'caredAwayDays',
  'caredConsent',
  'caredLivesHere',
  'caredNeedsCare',
  'carerBenefits',
  'ownPensions',
  'invalidityKind',
  'earlyPension',
  'otherMainCarer',
  'sameTaxAddress',
  'children',
  'childBirthDate',
  'adults',
  'grossMonthlyIncome',
  'carerIncome',
  'caredBenefitAmount',
  'voluntaryInsurance',
  'carerHealthy',
  'citizenship',
  'euRegistration',
  'paper',
  'titleSince',
  'paperExpiredOn',
  'renewalProof',
  'everyoneHasNiss',
];

/** Estatuto do cuidador informal, with the subsidy of the main carer: one benefit, two texts of the law. */
export const cuidadorInformal: Benefit = {
  id: 'cuidador-informal',
  figures: carerLaw,
  regimes: [carersByKinship, carersToday],
  order,
};
