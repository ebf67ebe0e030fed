import type { Regime } from '../../core/benefit';
import { all, type Node } from '../../core/condition';
import type { Cite } from '../../core/cite';
import { firstClaimDate } from '../../law/first-claim-date';
import { csiCites } from '../../law/articles/csi';
import { firstDayOfPsu, lastDayOfRsi } from '../../law/minimum-income-dates';
import { computation, condition } from '../shared/condition';
import { grantsDataAccess } from '../shared/minimum-income/exclusions';
import { claimantsOwn, residence } from '../shared/residence';
import { amount } from './amount';
import { residenceTest, sixYears } from './legal-residence';
import { papersBeforePsu, papersWithPsu } from './papers';
import { resourcesWithinLimits, withoutChildrensIncome } from './resources';
import { beforeAgeRises } from '../shared/pension-age';
import { beforeMonthEnds, paidFrom } from './time';
import { waysBeforePsu, waysWithPsu } from './ways-in';

const claimsOtherRights = condition({
  id: 'claims-other-rights',
  cite: csiCites.duties,
  needs: ['claimsOtherRights'],
  holds: (known) => known.claimsOtherRights,
});

/** What both texts of the law ask for besides the way in, in the order of the law. */
function conditionsOf(ways: Node, yearsOfResidence: Cite, besides: readonly Node[] = []): Node {
  return all('csi', [
    ways,
    residence(claimantsOwn, residenceTest),
    sixYears(yearsOfResidence),
    ...resourcesWithinLimits,
    ...besides,
    claimsOtherRights,
    grantsDataAccess(csiCites.claim),
  ]);
}

const common = {
  subject: 'claimant',
  parts: [],
  amount,
  paidFrom,
  deadlines: [beforeMonthEnds, beforeAgeRises],
  details: computation({
    needs: [],
    figures: ['csiDaysToTellChanges'],
    of: (_known, { csiDaysToTellChanges }) => ({ csiTellChangesWithinDays: csiDaysToTellChanges }),
  }),
} as const;

/** Complemento solidário para idosos while there is a social pension (DL 232/2005). */
export const csiBeforePsu: Regime = {
  ...common,
  id: 'csi',
  inForce: { from: firstClaimDate, until: lastDayOfRsi },
  conditions: conditionsOf(waysBeforePsu, csiCites.sixYears, [withoutChildrensIncome]),
  papers: papersBeforePsu,
};

/** The same since the PSU has replaced the social pension (DL 232/2005 as amended by DL 166/2026, art. 48). */
export const csiWithPsu: Regime = {
  ...common,
  id: 'csi-with-psu',
  inForce: { from: firstDayOfPsu },
  conditions: conditionsOf(waysWithPsu, csiCites.sixYearsWithPsu),
  papers: papersWithPsu,
};
