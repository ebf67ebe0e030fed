import { invalidityLaw } from './law';
import type { Benefit, Regime } from '../../core/benefit';
import { all, any, type Node } from '../../core/condition';
import type { FactId } from '../../facts';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { firstClaimDate } from '../../law/first-claim-date';
import { firstDayOfPsu, lastDayOfRsi } from '../../law/minimum-income-dates';
import { careerFacts } from '../shared/career';
import { invalidityAdvice } from './advice';
import { amountUntilPsu, amountWithPsu, choicesUntilPsu, choicesWithPsu } from './amount';
import { detailsUntilPsu, detailsWithPsu } from './details';
import { belowPensionAge, noOldAgePension, notFromWork } from './insured';
import { absolute, provisional, relative, special } from './kinds';
import { papersUntilPsu, papersWithPsu } from './papers';
import { review } from './review';
import { specialSocial } from './special-social';
import { beforeSocialEnds, paidFrom } from './time';

/** A first claim, in one of the kinds, or a new look at a pension in payment. */
function conditionsOf(id: string, kinds: readonly Node[]): Node {
  return all(id, [
    belowPensionAge,
    noOldAgePension,
    any('claim-or-review', [all('new-claim', [notFromWork, any('kinds', kinds)]), review]),
  ]);
}

const contributory: readonly Node[] = [absolute, special, relative, provisional];

/** From contributions, or the social pension of the special protection (Lei 90/2009) until it ends. */
const untilPsu: Regime = {
  id: 'pensao-invalidez',
  inForce: { from: firstClaimDate, until: lastDayOfRsi },
  subject: 'claimant',
  conditions: conditionsOf('pensao-invalidez', [...contributory, specialSocial]),
  parts: [...contributory, specialSocial, review],
  amount: amountUntilPsu,
  paidFrom,
  deadlines: [beforeSocialEnds],
  papers: papersUntilPsu,
  choices: choicesUntilPsu,
  details: detailsUntilPsu,
};

/** From contributions alone: the PSU takes the place of the social pension (DL 166/2026). */
const withPsu: Regime = {
  id: 'pensao-invalidez-psu',
  inForce: { from: firstDayOfPsu },
  subject: 'claimant',
  conditions: conditionsOf('pensao-invalidez-psu', contributory),
  parts: [...contributory, review],
  amount: amountWithPsu,
  paidFrom,
  deadlines: [],
  papers: papersWithPsu,
  choices: choicesWithPsu,
  details: detailsWithPsu,
};

/** Age and pensions, insurance and the board, pay, what the person can do, and last who asks for a social pension. */
const order: readonly FactId[] = [
  'claimDate',
  'birthDate',
  'ownPensions',
  'invalidityPensionSince',
  'invalidityCause',
  'sickDaysUsedUp',
  'boardResult',
  'boardOn',
  'sicknessBenefitUntil',
  ...careerFacts,
  'listedDisease',
  'worseSinceBoard',
  'workCapacity',
  'recoveryExpected',
  'incapacityOnset',
  'averageEarnings',
  'bestYearsPay',
  'receivesPsi',
  'disabilityDegree',
  'livesAsCouple',
  'ownGrossIncome',
  'coupleGrossIncome',
  'citizenship',
  'euRegistration',
  'paper',
  'paperExpiredOn',
  'renewalProof',
];

/** The invalidity pension: partial, full, under the special protection, provisional, and a new look at one. */
export const pensaoInvalidez: Benefit = {
  id: 'pensao-invalidez',
  figures: invalidityLaw,
  regimes: [untilPsu, withPsu],
  order,
  change: { on: firstDayOfPsu, cite: invalidityCites.socialEnd, advice: invalidityAdvice },
};
