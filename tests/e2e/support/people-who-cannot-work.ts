import type { Answers } from './questionnaire';

/** Unable to do any work, as the board has certified, after six years with contributions: the pension is likely. */
export const certifiedUnfit: Answers = {
  birthDate: '1981-05-05',
  ownPensions: [],
  invalidityCause: 'illness',
  sickDaysUsedUp: false,
  boardResult: 'absolute',
  pensionScheme: 'general',
  fullYears: 6,
  monthsBefore1994: 0,
  shortYears: [],
  insuredAbroad: [],
  listedDisease: 'no',
  averageEarnings: '1.200,00',
  receivesPsi: false,
};
