import type { Regime } from '../../core/benefit';
import { all } from '../../core/condition';
import { rsiCites } from '../../law/articles/rsi';
import { lastDayOfRsi } from '../../law/minimum-income-dates';
import { firstClaimDate } from '../../law/first-claim-date';
import { computation } from '../shared/condition';
import { claimantsOwn, residence } from '../shared/residence';
import { ageForRsi } from '../shared/minimum-income/age';
import { assetsWithinLimit, vehiclesWarning } from '../shared/minimum-income/assets';
import { paidForAward, paidFromClaim } from '../shared/minimum-income/dates';
import {
  acceptsContract,
  grantsDataAccess,
  notBarred,
  outOfInstitution,
  outOfPrison,
  withoutAsylumSupport,
} from '../shared/minimum-income/exclusions';
import { homeWithinLimit, membersResidence } from '../shared/minimum-income/members';
import { rsiPapers } from '../shared/minimum-income/papers';
import { rsiAmount } from './rsi-amount';
import { incomeBelowMaximum } from './rsi-income';
import { jobCentre, leftJobUnderRsi } from '../shared/minimum-income/work';

/** Rendimento social de inserção (Lei 13/2003), for claims up to its last day. */
export const rsi: Regime = {
  id: 'rsi',
  inForce: { from: firstClaimDate, until: lastDayOfRsi },
  subject: 'claimant',
  conditions: all('rsi', [
    ageForRsi,
    residence(claimantsOwn, 'R4'),
    membersResidence,
    incomeBelowMaximum,
    assetsWithinLimit(rsiCites.assets),
    homeWithinLimit(rsiCites.property),
    jobCentre,
    leftJobUnderRsi,
    outOfPrison(rsiCites.prison),
    outOfInstitution,
    withoutAsylumSupport(rsiCites.asylumSupport),
    notBarred(rsiCites.bar, 'counts'),
    grantsDataAccess(rsiCites.dataAccess),
    acceptsContract,
  ]),
  parts: [vehiclesWarning],
  amount: rsiAmount,
  paidFrom: paidFromClaim,
  paidUntil: paidForAward,
  deadlines: [],
  papers: rsiPapers,
  details: computation({
    needs: [],
    figures: ['rsiDaysToSignContract', 'workingDaysToTellChanges'],
    of: (_known, { rsiDaysToSignContract, workingDaysToTellChanges }) => ({
      regime: 'rsi',
      signContractWithinDays: rsiDaysToSignContract,
      tellChangesWithinWorkingDays: workingDaysToTellChanges,
    }),
  }),
};
