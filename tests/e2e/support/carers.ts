import type { Answers } from './questionnaire';

/** A couple with a boy of seven who needs help all day and gets child benefit with the disability supplement. */
export const care: Answers = {
  children: 1,
  childBirthDate: '2019-03-20',
  childDisability: true,
  childOldSupplement: false,
  childDependent: true,
  childHelpHours: '8',
  childHelpSince: '2026-06-10',
  childHelpPlace: 'home',
  childFamilyBenefits: 'both',
  childReceivesPsi: false,
  childOtherSupport: [],
  contributionRecord: 'contributions',
  someChildNotOwn: false,
  everyoneHasNiss: true,
};

/** Cares all day for her mother, who lives with her and has the dependency top-up: both kinds of carer are likely. */
export const carer: Answers = {
  birthDate: '1981-05-05',
  careTime: 'permanent',
  carerRelation: 'close-family',
  carerLivesTogether: true,
  carerWork: 'none',
  paidForCare: false,
  caredBenefit: 'second-degree',
  caredPlace: 'home',
  caredConsent: 'yes',
  caredLivesHere: true,
  carerBenefits: [],
  ownPensions: [],
  otherMainCarer: false,
  children: 0,
  adults: 1,
  grossMonthlyIncome: '500',
  carerIncome: '0',
  caredBenefitAmount: '236,16',
  voluntaryInsurance: false,
  carerHealthy: true,
  citizenship: 'portuguese',
  everyoneHasNiss: true,
};
