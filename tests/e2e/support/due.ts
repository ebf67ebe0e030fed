import type { Answers } from './questionnaire';

/** A 34-year-old with a CPLP permit for two years, alone, without work or income, registered at the job centre. */
export const cplpAlone: Answers = {
  birthDate: '1992-03-01',
  children: 0,
  adults: 0,
  workSituation: 'without-work',
  registeredAtJobCentre: true,
  leftOwnJob: false,
  incomeKinds: [],
  movableAssets: '0',
  registeredVehicles: '0',
  socialHousing: false,
  citizenship: 'other',
  paper: 'permit-cplp',
  titleSince: '2024-11-01',
  everyoneHasNiss: true,
  specialSituations: [],
  acceptsDataAccess: true,
  acceptsPlan: true,
};

/** A mother alone with a child of 20 months born abroad, both with permits, who earned 6,000 € last year. */
export const motherAlone: Answers = {
  children: 1,
  childBirthDate: '2025-03-10',
  pregnant: false,
  abonoClaim: 'new',
  childRightSince: '2026-09-01',
  adults: 0,
  childCitizenship: 'other',
  childPaper: 'permit-temporary',
  childBornInPortugal: false,
  citizenship: 'other',
  paper: 'permit-temporary',
  incomeLastYear: '6000',
  incomeAbroad: false,
  otherPropertyOrInvestments: false,
  movableAssets: '0',
  childInInstitution: false,
  childDisability: false,
  someChildNotOwn: false,
  everyoneHasNiss: true,
};

/** Somebody for each benefit to whom it is likely due, what the counter must find on the sheet, and the amount. */
export const dueTo = {
  rsi: { answers: cplpAlone, code: 'RSI 1-DGSS', act: 'Lei 13/2003', cents: 24756 },
  'abono-de-familia': { answers: motherAlone, code: 'RP5045-DGSS', act: 'DL 176/2003', cents: 28647 },
} as const;
