import type { BenefitId } from '@/lib/benefits';
import { care, carer } from './carers';
import { certifiedUnfit } from './people-who-cannot-work';
import { withoutWork } from './people-without-work';
import type { Answers } from './questionnaire';
import { widow } from './widow';

/** Single, without income, recognised as a refugee: the minimum income is likely. */
export const single: Answers = {
  birthDate: '1990-05-01',
  children: 0,
  adults: 0,
  workSituation: 'working',
  leftOwnJob: false,
  incomeKinds: [],
  movableAssets: '0',
  registeredVehicles: '0',
  socialHousing: false,
  citizenship: 'other',
  paper: 'refugee',
  titleSince: '2020-01-10',
  euRegistration: true,
  everyoneHasNiss: true,
  specialSituations: [],
  acceptsDataAccess: true,
  acceptsPlan: true,
};

/** A mother alone with a baby and a girl at school, with permits and little income: child benefit is likely. */
export const family: Answers = {
  children: 2,
  'child-1.childBirthDate': '2025-03-20',
  'child-2.childBirthDate': '2014-09-03',
  pregnant: false,
  abonoClaim: 'new',
  childRightSince: '2026-10-05',
  childWorks: false,
  childSchool: 'basic',
  adults: 0,
  childCitizenship: 'other',
  childPaper: 'permit-temporary',
  childBornInPortugal: true,
  citizenship: 'other',
  paper: 'permit-temporary',
  otherAdultResidence: 'same',
  incomeLastYear: '6.000,00',
  incomeAbroad: false,
  otherPropertyOrInvestments: false,
  movableAssets: '1 234,56 €',
  childInInstitution: false,
  childDisability: false,
  someChildNotOwn: false,
  everyoneHasNiss: true,
};

/** Portuguese, past pension age, alone and without income or contributions: the social old-age pension is likely. */
export const oldAge: Answers = {
  birthDate: '1950-05-05',
  ownPensions: [],
  pensionContributions: 'never',
  livesAsCouple: false,
  ownGrossIncome: '0',
  everyoneHasNiss: true,
  receivesPsi: false,
  citizenship: 'portuguese',
};

/** A widow with a small pension of each kind, Portuguese: the solidarity supplement is likely. */
export const pensioner: Answers = {
  birthDate: '1955-05-05',
  ownPensions: ['old-age', 'survivor'],
  livesHereSince: '2010-01-01',
  livesAsCouple: false,
  ownPensionsLastYear: '5.600,00',
  ownOtherIncomeLastYear: '0',
  ownOtherProperty: '0',
  ownSavings: '1 500',
  stateFundedCare: false,
  everyoneHasNiss: true,
  citizenship: 'portuguese',
  claimsOtherRights: true,
  paidToAnother: false,
  acceptsDataAccess: true,
};

/** Lives alone with a certificate of disability, temporary protection and no income: the PSI is likely. */
export const withDisability: Answers = {
  psiFor: ['me'],
  birthDate: '1986-03-10',
  certificate: 'dated',
  certificateUntil: '2028-03-15',
  disabilityDegree: 65,
  ownPensions: [],
  workIncomeYear: '0',
  otherIncomeYear: '0',
  closeAdults: 0,
  closeMinors: 0,
  citizenship: 'other',
  paper: 'temporary-protection',
  livingPlace: 'home',
  everyoneHasNiss: true,
};

/** Past pension age, with twenty years of work here: the old-age pension is likely. */
export const worker: Answers = {
  birthDate: '1955-05-05',
  ownPensions: [],
  pensionScheme: 'general',
  fullYears: 20,
  shortYears: [],
  monthsBefore1994: 0,
  cgaYears: 0,
  averageEarnings: '900',
  monthsAfterPensionAge: 0,
  citizenship: 'other',
  insuredAbroad: [],
};

/** Two insured parents of a baby born a few days ago, who have not decided how to share: parental benefit is likely. */
export const newParents: Answers = {
  parentalEvent: 'birth',
  birthOn: '2026-11-16',
  parentRole: 'mother',
  parentWork: 'employee',
  takesLeave: true,
  registeredMonths: 24,
  longGap: false,
  childrenBornAlive: 1,
  daysBeforeBirth: 0,
  hospitalDays: 0,
  earningsInWindow: '7.200,00',
  otherParent: 'has-right',
  sharing: 'undecided',
  otherParentEarnings: '9.000,00',
};

/** An employee with a sick note of forty days: sickness benefit is likely. */
export const ill: Answers = {
  sickPaper: 'cit',
  sickFrom: '2026-11-10',
  sickDays: '40',
  sickCause: 'illness',
  parentWork: 'employee',
  registeredMonths: '24',
  longGap: false,
  daysWorked: '80',
  sickWithoutWait: 'none',
  sickBefore: false,
  earningsInWindow: '7.200,00',
  youngDescendants: '0',
  descendantSupplement: false,
  sickInstead: [],
};

/** Somebody who is likely to get a benefit, its form, and an act that the sheet names. */
interface Journey {
  readonly answers: Answers;
  readonly form: string;
  readonly act: string;
}

/** One likely *yes* for every benefit. */
export const journeys: Readonly<Record<BenefitId, Journey>> = {
  'abono-de-familia': { answers: family, form: 'RP5045-DGSS', act: 'DL 176/2003' },
  parental: { answers: newParents, form: 'RP5049-DGSS', act: 'DL 91/2009' },
  'pensao-velhice': { answers: worker, form: 'RP5068-DGSS', act: 'DL 187/2007' },
  'pensao-invalidez': { answers: certifiedUnfit, form: 'RP5072-DGSS', act: 'DL 187/2007' },
  'pensao-social': { answers: oldAge, form: 'RP5002-DGSS', act: 'DL 464/80' },
  'pensao-sobrevivencia': { answers: widow, form: 'RP5075-DGSS', act: 'DL 322/90' },
  'assistencia-terceira-pessoa': { answers: care, form: 'RP5036-DGSS', act: 'DL 133-B/97' },
  'cuidador-informal': { answers: carer, form: 'CI 1-DGSS', act: 'DR 1/2022' },
  desemprego: { answers: withoutWork, form: 'RP5000-DGSS', act: 'DL 220/2006' },
  csi: { answers: pensioner, form: 'CSI 1-DGSS', act: 'DL 232/2005' },
  doenca: { answers: ill, form: 'CIT', act: 'DL 28/2004' },
  psi: { answers: withDisability, form: 'PSI 1-DGSS', act: 'DL 126-A/2017' },
  rsi: { answers: single, form: 'RSI 1-DGSS', act: 'Lei 13/2003' },
};
