import type { Answers } from './questionnaire';

/** Lost a job in a redundancy after two full years of work, Portuguese: unemployment benefit is likely. */
export const withoutWork: Answers = {
  benefitStage: 'not-yet',
  lostWork: 'employee',
  jobEndedOn: '2026-10-31',
  contractEnd: 'redundancy',
  registeredAtJobCentre: true,
  workSituation: 'without-work',
  paidInstead: [],
  livesInPortugal: true,
  daysInTwoYears: 730,
  birthDate: '1986-05-10',
  monthsSinceBenefit: 60,
  yearsOfTwenty: 12,
  yearPay: '16.800,00',
  yearPayTax: '0',
  childrenAndWork: 'no-children',
  citizenship: 'portuguese',
};
