import type { Regime } from '../../core/benefit';
import { all } from '../../core/condition';
import { rsiCites } from '../../law/articles/rsi';
import { lastDayOfRsi } from '../../law/minimum-income-dates';
import { firstClaimDate } from '../../law';
import { computation } from '../shared/condition';
import { claimantsOwn, residence } from '../shared/residence';
import { ageForRsi } from './age';
import { assetsWithinLimit, vehiclesWarning } from './assets';
import { paidForAward, paidFromClaim } from './dates';
import {
  acceptsContract,
  grantsDataAccess,
  notBarred,
  outOfInstitution,
  outOfPrison,
  withoutAsylumSupport,
} from './exclusions';
import { rsiPapers } from './papers';
import { rsiAmount } from './rsi-amount';
import { incomeBelowMaximum } from './rsi-income';
import { jobCentre, leftJobUnderRsi } from './work';

/** Rendimento social de inserção (Lei 13/2003), for claims up to its last day. */
export const rsi: Regime = {
  id: 'rsi',
  inForce: { from: firstClaimDate, until: lastDayOfRsi },
  subject: 'claimant',
  conditions: all('rsi', [
    ageForRsi,
    residence(claimantsOwn, 'R4'),
    incomeBelowMaximum,
    assetsWithinLimit(rsiCites.assets),
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
