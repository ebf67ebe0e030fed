import { thirdPersonLaw } from './law';
import { dependsOnHelp, enoughHours, notInFundedPlace } from '../shared/constant-help';
import type { Amount } from '../../core/amount';
import type { Benefit, Regime } from '../../core/benefit';
import { all, doubt } from '../../core/condition';
import { firstClaimDate } from '../../law/first-claim-date';
import { thirdPersonCites } from '../../law/articles/third-person';
import { sourceOn } from '../../law/rows';
import { notWorking } from '../shared/child-work';
import { computation, condition } from '../shared/condition';
import { needsSupport, supplementAge, withoutPsi } from '../shared/supplement';
import { applicant, startsInTime } from './help';
import { papers } from './papers';
import { supplementPaidOrDue } from './supplement-paid';
import { claimDeadline, paidFrom, paidUntil } from './time';
import { ways } from './ways';

const withoutSpecialEducation = condition({
  id: 'without-special-education',
  cite: thirdPersonCites.accumulation,
  needs: ['childOtherSupport'],
  holds: ({ childOtherSupport }) => !childOtherSupport.includes('special-education'),
});

/** That the two exclude each other is not confirmed. */
const withoutDependencyTopUp = condition({
  id: 'without-dependency-top-up',
  cite: thirdPersonCites.accumulation,
  needs: ['childOtherSupport'],
  holds: ({ childOtherSupport }) =>
    childOtherSupport.includes('dependency-top-up') ? doubt('with-dependency-top-up') : true,
});

/** One fixed sum for each dependent child or young person, whatever the income. */
const amount = computation({
  needs: ['claimDate'],
  figures: ['thirdPersonAmount'],
  of: ({ claimDate }, { thirdPersonAmount }): Amount => ({
    monthly: thirdPersonAmount,
    about: [],
    steps: [
      {
        id: 'third-person',
        cents: thirdPersonAmount,
        cite: sourceOn(thirdPersonLaw, 'thirdPersonAmount', claimDate),
      },
    ],
  }),
});

const details = computation({
  needs: [],
  wants: ['contributionRecord'],
  of: ({ contributionRecord }): Readonly<Record<string, string>> => ({
    ...(contributionRecord === 'contributions' ? { registeredMonths: 'any' } : {}),
    helper: 'anyone',
  }),
});

const thirdPerson: Regime = {
  id: 'assistencia-terceira-pessoa',
  inForce: { from: firstClaimDate },
  subject: 'child',
  conditions: all('assistencia-terceira-pessoa', [
    needsSupport,
    supplementAge,
    dependsOnHelp,
    enoughHours,
    startsInTime,
    notInFundedPlace,
    withoutPsi,
    withoutSpecialEducation,
    withoutDependencyTopUp,
    notWorking(thirdPersonCites.work),
    applicant,
    supplementPaidOrDue,
    ways,
  ]),
  parts: [],
  amount,
  paidFrom,
  paidUntil,
  deadlines: [claimDeadline],
  papers,
  details,
};

/** Subsídio por assistência de terceira pessoa: for each child or young person of the household. */
export const assistenciaTerceiraPessoa: Benefit = {
  id: 'assistencia-terceira-pessoa',
  figures: thirdPersonLaw,
  regimes: [thirdPerson],
  order: [
    'children',
    'childBirthDate',
    'childDisability',
    'childOldSupplement',
    'childDependent',
    'childHelpHours',
    'childHelpSince',
    'childHelpPlace',
    'childFamilyBenefits',
    'childReceivesPsi',
    'childOtherSupport',
    'childWorks',
    'childAppliesAlone',
    'contributionRecord',
    'childCivilStatus',
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
    'carerInsured',
    'childOwnIncome',
    'grossMonthlyIncome',
    'socialRisk',
    'incomeLastYear',
    'movableAssets',
    'someChildNotOwn',
    'everyoneHasNiss',
  ],
};
