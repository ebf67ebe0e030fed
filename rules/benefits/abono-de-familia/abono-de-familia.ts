import { abonoLaw } from './law';
import type { Benefit, Regime } from '../../core/benefit';
import { all, any } from '../../core/condition';
import { firstClaimDate } from '../../law/first-claim-date';
import { abonoCites } from '../../law/articles/abono';
import { condition } from '../shared/condition';
import { amount } from './amount';
import { details } from './details';
import { derive } from './household';
import { garantia, largerFamily, singleParent } from './increases';
import { means } from './means';
import { paidUntil } from './paid-until';
import { childPapers } from './papers';
import { prenatal } from './prenatal';
import { childLivesHere } from '../shared/child-residence';
import { ageAndSchool, doesNotWork } from './school';
import { supplement } from '../shared/supplement';
import { claimDeadline, paidFrom, schoolProof } from './time';

const born = condition({
  id: 'born',
  cite: abonoCites.born,
  needs: ['childBirthDate', 'claimDate'],
  holds: ({ childBirthDate, claimDate }) => childBirthDate <= claimDate,
  turnsOn: ({ childBirthDate }) => [childBirthDate],
});

/** The allowance itself, by age, school and the means of the household. */
const allowance = all('abono', [ageAndSchool, means]);

/** Abono de família para crianças e jovens, with the disability supplement that may also be paid alone. */
const abono: Regime = {
  id: 'abono',
  inForce: { from: firstClaimDate },
  subject: 'child',
  conditions: all('abono-de-familia', [
    born,
    childLivesHere,
    doesNotWork,
    any('allowance-or-supplement', [allowance, supplement]),
  ]),
  parts: [allowance, supplement, largerFamily, singleParent, garantia],
  amount,
  paidFrom,
  paidUntil,
  deadlines: [claimDeadline, schoolProof],
  papers: childPapers,
  details,
};

/** Child benefit: for each child, and before birth. */
export const abonoDeFamilia: Benefit = {
  id: 'abono-de-familia',
  figures: abonoLaw,
  regimes: [abono, prenatal],
  order: [
    'children',
    'childBirthDate',
    'pregnant',
    'pregnancyWeeks',
    'unbornChildren',
    'abonoClaim',
    'childRightSince',
    'childWorks',
    'childSchool',
    'childWaitingForPlace',
    'childIllnessDelay',
    'adults',
    'childCitizenship',
    'childPaper',
    'childPaperExpiredOn',
    'childRenewalProof',
    'childPendingSince',
    'childBornInPortugal',
    'citizenship',
    'euRegistration',
    'paper',
    'paperExpiredOn',
    'renewalProof',
    'pendingSince',
    'otherAdultResidence',
    'incomeLastYear',
    'incomeTwoYearsAgo',
    'incomeThisYear',
    'incomeAbroad',
    'otherPropertyOrInvestments',
    'movableAssets',
    'childInInstitution',
    'childDisability',
    'childOldSupplement',
    'childReceivesPsi',
    'contributionRecord',
    'childOwnIncome',
    'grossMonthlyIncome',
    'socialRisk',
    'someChildNotOwn',
    'everyoneHasNiss',
  ],
  derive,
};
