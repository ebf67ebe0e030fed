import type { Fact } from './kinds';

const MOST_DAYS_IN_TWO_YEARS = 731;
const MOST_DAYS_IN_A_YEAR = 366;
const MOST_MONTHS = 600;
const MOST_YEARS = 20;
const MOST_DAYS = 900;

/** What only the unemployment benefit asks. */
export const unemploymentFacts = {
  /** For this loss of work unemployment benefit has not been granted yet; or it was paid to its last day. */
  benefitStage: { kind: 'choice', options: ['not-yet', 'used-up'] },
  /** The work that was lost: for an employer; in a household; for oneself; as head of a company. */
  lostWork: { kind: 'choice', options: ['employee', 'domestic', 'self-employed', 'manager'] },
  /** A domestic worker with a written full-time contract by the month and contributions on the real pay. */
  domesticRealPay: { kind: 'yesNo', after: 'lostWork' },
  /** Last day of the contract. */
  jobEndedOn: { kind: 'date', when: 'any' },
  /**
   * How the contract ended: posts were cut; the company closed or its owner died; a fixed term ran out; the employer
   * ended it in the trial period; a dismissal for a fault, or without the steps that the law asks for; wages were not
   * paid; the person left for another just cause; an agreement in a restructuring; another agreement; the person left,
   * also in the trial period; the person retired; the person did not take or ask for a renewal; the end of an
   * assignment to a higher post or of military service by contract; found fit after an invalidity pension; or none of
   * these.
   */
  contractEnd: {
    kind: 'choice',
    options: [
      'redundancy',
      'closure',
      'fixed-term',
      'trial-by-employer',
      'fault',
      'unpaid-wages',
      'just-cause',
      'agreement-restructuring',
      'agreement-other',
      'resigned',
      'retired',
      'renewal-refused',
      'service-ended',
      'fit-again',
      'other',
    ],
  },
  /** The employer states another cause than the just cause that the person named. */
  causeDisputed: { kind: 'yesNo', after: 'contractEnd' },
  /** An action against the employer about the end of the contract has been brought to court. */
  courtAction: { kind: 'yesNo', after: 'contractEnd' },
  /** The social benefit was paid in the last two years after an end in the trial period. */
  trialBenefitBefore: { kind: 'yesNo', after: 'contractEnd' },
  livesInPortugal: { kind: 'yesNo' },
  /** Paid now instead of wages; empty when nothing is. */
  paidInstead: { kind: 'set', options: ['sickness', 'parental', 'carer', 'pre-retirement'] },
  /**
   * Days of work for an employer in Portugal with registered pay, in the two years before the first day without work;
   * not those on unemployment benefit, nor those counted for an earlier one.
   */
  daysInTwoYears: { kind: 'count', max: MOST_DAYS_IN_TWO_YEARS },
  /** Days in these two years with contributions for work of one's own, at other times. */
  ownWorkDays: { kind: 'count', max: MOST_DAYS_IN_TWO_YEARS },
  /** Days insured abroad in these two years, at other times than in Portugal. */
  daysAbroad: { kind: 'count', max: MOST_DAYS_IN_TWO_YEARS, after: 'insuredAbroad' },
  /** The last job was in Portugal; abroad; or abroad while living here and coming home every week. */
  lastInsured: { kind: 'choice', options: ['here', 'abroad', 'frontier'], after: 'insuredAbroad' },
  /** As `daysInTwoYears`, in the last year before the first day without work. */
  daysInOneYear: { kind: 'count', max: MOST_DAYS_IN_A_YEAR },
  /** Calendar months with registered pay since the last unemployment benefit ended, or since ever. */
  monthsSinceBenefit: { kind: 'count', max: MOST_MONTHS },
  /** Calendar years with registered pay among the last twenty. */
  yearsOfTwenty: { kind: 'count', max: MOST_YEARS },
  /** Gross pay of the twelve months that count, with holiday and Christmas pay, all together. */
  yearPay: { kind: 'money' },
  /** Income tax (IRS) taken from that pay, all together. */
  yearPayTax: { kind: 'money' },
  /** The pay was at least the minimum wage in each of these months. */
  alwaysMinimumWage: { kind: 'yesNo' },
  /** Children in charge; and the partner has lost work too, or there is no partner. */
  childrenAndWork: {
    kind: 'choice',
    options: ['no-children', 'partner-works', 'partner-unemployed', 'alone'],
  },
  /** Gross pay of the six months that count for the social benefit, all together. */
  halfYearPay: { kind: 'money' },
  /** Last day for which unemployment benefit was paid. */
  benefitEndedOn: { kind: 'date', when: 'any', after: 'benefitStage' },
  /** Days for which it was granted. */
  benefitDays: { kind: 'count', max: MOST_DAYS, after: 'benefitStage' },
  /** Of these days, those added for many years of work. */
  benefitExtraDays: { kind: 'count', max: MOST_DAYS, after: 'benefitStage' },
  /** Ill with a CIT, or in prison, at some time between the end of the work, or of that benefit, and the claim. */
  illOrDetained: { kind: 'yesNo', sensitive: true },
  /** What it paid per month. */
  benefitMonthly: { kind: 'money', after: 'benefitStage' },
  /** What the household is paid per month as prestação social única, without increases. */
  psuPaid: { kind: 'money', after: 'psuHolder' },
} as const satisfies Readonly<Record<string, Fact>>;
