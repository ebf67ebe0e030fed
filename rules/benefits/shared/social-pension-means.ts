import type { Cite } from '../../core/cite';
import { all, any, money, type Condition, type Node } from '../../core/condition';
import { condition } from './condition';

/** The claimant lives without a partner. */
export function notAsCouple(cite: Cite): Condition {
  return condition({
    id: 'not-as-couple',
    cite,
    needs: ['livesAsCouple'],
    holds: ({ livesAsCouple }) => !livesAsCouple,
  });
}

/** The claimant lives as a couple. */
export function livesAsCouple(cite: Cite): Condition {
  return condition({
    id: 'lives-as-couple',
    cite,
    needs: ['livesAsCouple'],
    holds: (known) => known.livesAsCouple,
  });
}

/**
 * The means of the social pensions, of old age and of invalidity: gross income per month is at most a share of the IAS;
 * the limit itself is allowed.
 */
export function socialPensionMeans(cite: Cite): Node {
  return any('social-pension-means', [
    all('means-alone', [
      notAsCouple(cite),
      condition({
        id: 'own-income-within-limit',
        cite,
        needs: ['ownGrossIncome'],
        figures: ['socialPensionLimit'],
        holds: ({ ownGrossIncome }, { socialPensionLimit }) => ownGrossIncome <= socialPensionLimit,
        shows: ({ ownGrossIncome }, { socialPensionLimit }) => ({
          own: money(ownGrossIncome),
          limit: money(socialPensionLimit),
        }),
      }),
    ]),
    all('means-of-couple', [
      livesAsCouple(cite),
      condition({
        id: 'couple-income-within-limit',
        cite,
        needs: ['coupleGrossIncome'],
        figures: ['socialPensionLimitCouple'],
        holds: ({ coupleGrossIncome }, { socialPensionLimitCouple }) =>
          coupleGrossIncome <= socialPensionLimitCouple,
        shows: ({ coupleGrossIncome }, { socialPensionLimitCouple }) => ({
          own: money(coupleGrossIncome),
          limit: money(socialPensionLimitCouple),
        }),
      }),
    ]),
  ]);
}
