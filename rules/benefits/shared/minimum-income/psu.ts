import type { Regime } from '../../../core/benefit';
import { all } from '../../../core/condition';
import { psuCites } from '../../../law/articles/psu';
import { firstDayOfPsu } from '../../../law/minimum-income-dates';
import { computation } from '../condition';
import { claimantsOwn, residence } from '../residence';
import { adult } from './age';
import { assetsWithinLimit, vehiclesWithinLimit } from './assets';
import { paidForAward, paidFromClaim } from './dates';
import { acceptsPlan, grantsDataAccess, notBarred, outOfPrison, withoutAsylumSupport } from './exclusions';
import { homeWithinLimit, membersActive } from './members';
import { psuPapers } from './papers';
import { psuAmount } from './psu-amount';
import { meansOfHousehold, parentalIncrease, unemploymentIncrease } from './psu-conditions';
import { activation, leftJobUnderPsu } from './work';

/** Prestação social única (DL 166/2026), for claims from its first day on. */
export const psu: Regime = {
  id: 'psu',
  inForce: { from: firstDayOfPsu },
  subject: 'claimant',
  conditions: all('psu', [
    adult(psuCites.adult),
    residence(claimantsOwn, 'R5'),
    meansOfHousehold,
    assetsWithinLimit(psuCites.assets),
    vehiclesWithinLimit,
    homeWithinLimit(psuCites.property),
    activation,
    membersActive,
    leftJobUnderPsu,
    outOfPrison(psuCites.prison),
    withoutAsylumSupport(psuCites.asylumSupport),
    notBarred(psuCites.bar, 'doubtful'),
    grantsDataAccess(psuCites.dataAccess),
    acceptsPlan,
  ]),
  parts: [unemploymentIncrease, parentalIncrease],
  amount: psuAmount,
  paidFrom: paidFromClaim,
  paidUntil: paidForAward,
  deadlines: [],
  papers: psuPapers,
  details: computation({
    needs: [],
    wants: ['violenceVictimStatus'],
    figures: [
      'psuDaysToDecide',
      'psuDaysToDecideForVictims',
      'workingDaysToTellChanges',
      'psuWorkingDaysForPapers',
      'psuWorkingDaysForPapersIslands',
    ],
    of: ({ violenceVictimStatus }, law) => ({
      regime: 'psu',
      decisionWithinDays: violenceVictimStatus === true ? law.psuDaysToDecideForVictims : law.psuDaysToDecide,
      tellChangesWithinWorkingDays: law.workingDaysToTellChanges,
      papersWithinWorkingDays: law.psuWorkingDaysForPapers,
      papersWithinWorkingDaysIslands: law.psuWorkingDaysForPapersIslands,
    }),
  }),
};
