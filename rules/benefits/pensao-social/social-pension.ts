import type { Regime } from '../../core/benefit';
import { all } from '../../core/condition';
import { addMonths } from '../../core/dates';
import { firstClaimDate } from '../../law/first-claim-date';
import { lastDayOfRsi } from '../../law/minimum-income-dates';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { computation } from '../shared/condition';
import { hasPensionAge } from '../shared/pension-age';
import { socialPensionMeans } from '../shared/social-pension-means';
import { aheadFigures, reachesAgeSoon, socialPensionAge } from './age';
import { socialPensionAmount } from './amount';
import { socialPensionPapers } from './papers';
import {
  smallContributoryRight,
  socialPensionNotHeld,
  withoutInvalidityPension,
  withoutPsi,
} from './pensions';
import { socialPensionResidence } from './residence';

/** Pensão social de velhice (DL 464/80), for claims up to its last day. */
export const socialPension: Regime = {
  id: 'pensao-social',
  inForce: { from: firstClaimDate, until: lastDayOfRsi },
  subject: 'claimant',
  conditions: all('pensao-social', [
    socialPensionAge,
    socialPensionNotHeld,
    withoutInvalidityPension,
    smallContributoryRight,
    socialPensionMeans(socialPensionCites.means),
    withoutPsi,
    socialPensionResidence,
  ]),
  parts: [],
  amount: socialPensionAmount,
  paidFrom: computation({
    needs: ['birthDate', 'claimDate'],
    figures: aheadFigures,
    of: ({ birthDate, claimDate }, law) => {
      if (hasPensionAge(birthDate, claimDate, law.pensionAgeMonths)) return claimDate;
      return reachesAgeSoon(birthDate, claimDate, law)
        ? addMonths(birthDate, law.pensionAgeMonths)
        : undefined;
    },
  }),
  deadlines: [],
  papers: socialPensionPapers,
  details: computation({
    needs: [],
    figures: ['socialPensionPayments'],
    of: (_known, { socialPensionPayments }) => ({
      regime: 'pensao-social',
      paymentsPerYear: socialPensionPayments,
    }),
  }),
};
