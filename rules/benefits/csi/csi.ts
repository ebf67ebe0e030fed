import { csiLaw } from './law';
import type { Advice, Benefit } from '../../core/benefit';
import type { Outcome } from '../../core/outcome';
import type { FactId } from '../../facts';
import { csiCites } from '../../law/articles/csi';
import { firstDayOfPsu } from '../../law/minimum-income-dates';
import { csiBeforePsu, csiWithPsu } from './regimes';
import { derivedResources } from './resources';

/**
 * Age, pensions, home and citizenship, which settle most refusals, then money, papers, and last what few people have
 * to answer.
 */
const order: readonly FactId[] = [
  'claimDate',
  'birthDate',
  'ownPensions',
  'receivesPsu',
  'receivesPsi',
  'certifiedIncapacity',
  'livesHereSince',
  'citizenship',
  'livesAsCouple',
  'ownPensionsLastYear',
  'ownOtherIncomeLastYear',
  'partnerIncomeLastYear',
  'partnerClaimsCsi',
  'ownOtherProperty',
  'ownSavings',
  'partnerOtherProperty',
  'partnerSavings',
  'stateFundedCare',
  'everyoneHasNiss',
  'euRegistration',
  'paper',
  'titleSince',
  'renewalProof',
  'paperExpiredOn',
  'lastJobAbroad',
  'pensionSince',
  'ownGrossIncome',
  'coupleGrossIncome',
  'claimsOtherRights',
  'paidToAnother',
  'acceptsDataAccess',
];

/** What to do shortly before the PSU opens the supplement to its holders and the social pension ends. */
function advice(before: Outcome, after: Outcome): Advice {
  if (before.verdict !== 'no') return { id: 'claim-now', cite: csiCites.start };
  return after.verdict === 'no'
    ? { id: 'either-no', cite: csiCites.psu }
    : { id: 'psu-first', cite: csiCites.psu };
}

/** Complemento solidário para idosos: one benefit, two texts of the law. */
export const csi: Benefit = {
  id: 'csi',
  figures: csiLaw,
  regimes: [csiBeforePsu, csiWithPsu],
  order,
  derive: derivedResources,
  change: { on: firstDayOfPsu, cite: csiCites.psu, advice },
};
