import type { Benefit, Regime } from '../../core/benefit';
import { all, any, type Known } from '../../core/condition';
import type { FactId } from '../../facts';
import { unemploymentCites } from '../../law/articles/desemprego';
import { firstClaimDate } from '../../law/first-claim-date';
import { firstDayOfPsu, lastDayOfRsi } from '../../law/minimum-income-dates';
import { claimantsOwn, residence } from '../shared/residence';
import { unemploymentAdvice } from './advice';
import { amountUntilPsu, amountWithPsu } from './amount';
import { contributory, majoration, psuTopUp, socialFollowOn, socialInitial } from './components';
import { unemploymentLaw } from './law';
import { involuntary, outOfWork } from './loss';
import { choices, details, paidUntil, paidUntilWithPsu } from './paid';
import { papersUntilPsu, papersWithPsu } from './papers';
import { available, livesHere, nothingInstead, ownActivity, registered } from './person';
import { claimDeadline, followOnDeadline, paidFrom } from './time';

const person = [
  outOfWork,
  involuntary,
  registered,
  available,
  nothingInstead,
  livesHere,
  residence(claimantsOwn, 'R1'),
];

const common = { subject: 'claimant', paidFrom, choices, details } as const;

/** From contributions, or the social benefit until it ends (DL 220/2006). */
const untilPsu: Regime = {
  ...common,
  id: 'desemprego',
  inForce: { from: firstClaimDate, until: lastDayOfRsi },
  conditions: all('desemprego', [
    ...person,
    any('component', [contributory, socialInitial, socialFollowOn, ownActivity]),
  ]),
  parts: [contributory, socialInitial, socialFollowOn, majoration],
  amount: amountUntilPsu,
  paidUntil,
  deadlines: [claimDeadline, followOnDeadline],
  papers: papersUntilPsu,
};

/** From contributions as before, or an increase of the prestação social única (DL 166/2026, art. 27). */
const withPsu: Regime = {
  ...common,
  id: 'desemprego-psu',
  inForce: { from: firstDayOfPsu },
  conditions: all('desemprego-psu', [...person, any('component-psu', [contributory, psuTopUp, ownActivity])]),
  parts: [contributory, psuTopUp, majoration],
  amount: amountWithPsu,
  paidUntil: paidUntilWithPsu,
  deadlines: [claimDeadline],
  papers: papersWithPsu,
};

/** Whose benefit is used up lost the work as an employee; nobody is asked again. */
function derive({ benefitStage }: Known): Known {
  return benefitStage === 'used-up' ? { lostWork: 'employee' } : {};
}

/** How the work was lost, the days of work, then pay, the family, the means of the household, and papers last. */
const order: readonly FactId[] = [
  'claimDate',
  'benefitStage',
  'lostWork',
  'domesticRealPay',
  'jobEndedOn',
  'contractEnd',
  'causeDisputed',
  'courtAction',
  'registeredAtJobCentre',
  'workSituation',
  'ownPensions',
  'paidInstead',
  'livesInPortugal',
  'daysInTwoYears',
  'ownWorkDays',
  'insuredAbroad',
  'daysAbroad',
  'lastInsured',
  'daysInOneYear',
  'trialBenefitBefore',
  'benefitEndedOn',
  'birthDate',
  'monthsSinceBenefit',
  'yearsOfTwenty',
  'benefitDays',
  'benefitExtraDays',
  'illOrDetained',
  'yearPay',
  'yearPayTax',
  'alwaysMinimumWage',
  'childrenAndWork',
  'halfYearPay',
  'benefitMonthly',
  'children',
  'childBirthDate',
  'adults',
  'psuHolder',
  'psuPaid',
  'grossMonthlyIncome',
  'movableAssets',
  'citizenship',
  'paper',
  'paperExpiredOn',
  'renewalProof',
  'violenceVictimStatus',
];

/** Unemployment benefit, its social form, and what the PSU puts in the place of that. */
export const unemployment: Benefit = {
  id: 'desemprego',
  figures: unemploymentLaw,
  regimes: [untilPsu, withPsu],
  order,
  derive,
  change: { on: firstDayOfPsu, cite: unemploymentCites.psuStart, advice: unemploymentAdvice },
};
