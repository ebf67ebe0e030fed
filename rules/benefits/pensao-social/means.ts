import { all, any, money, type Node } from '../../core/condition';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { condition } from '../shared/condition';

const alone = condition({
  id: 'not-as-couple',
  cite: socialPensionCites.means,
  needs: ['livesAsCouple'],
  holds: ({ livesAsCouple }) => !livesAsCouple,
});

const couple = condition({
  id: 'lives-as-couple',
  cite: socialPensionCites.means,
  needs: ['livesAsCouple'],
  holds: ({ livesAsCouple }) => livesAsCouple,
});

/** Gross income per month is at most a share of the IAS; the limit itself is allowed. */
export const incomeWithinLimit: Node = any('social-pension-means', [
  all('means-alone', [
    alone,
    condition({
      id: 'own-income-within-limit',
      cite: socialPensionCites.means,
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
    couple,
    condition({
      id: 'couple-income-within-limit',
      cite: socialPensionCites.means,
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

/** Somebody of the couple, or the person alone, has an income to prove. */
export const hasIncomeToProve: Node = any('has-income', [
  all('has-income-alone', [
    alone,
    condition({
      id: 'has-own-income',
      cite: socialPensionCites.means,
      needs: ['ownGrossIncome'],
      holds: ({ ownGrossIncome }) => ownGrossIncome > 0,
    }),
  ]),
  all('has-income-as-couple', [
    couple,
    condition({
      id: 'has-couple-income',
      cite: socialPensionCites.means,
      needs: ['coupleGrossIncome'],
      holds: ({ coupleGrossIncome }) => coupleGrossIncome > 0,
    }),
  ]),
]);
