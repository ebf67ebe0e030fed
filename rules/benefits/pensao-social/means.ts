import { all, any, type Node } from '../../core/condition';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { condition } from '../shared/condition';
import { livesAsCouple, notAsCouple } from '../shared/social-pension-means';

/** Somebody of the couple, or the person alone, has an income to prove. */
export const hasIncomeToProve: Node = any('has-income', [
  all('has-income-alone', [
    notAsCouple(socialPensionCites.means),
    condition({
      id: 'has-own-income',
      cite: socialPensionCites.means,
      needs: ['ownGrossIncome'],
      holds: ({ ownGrossIncome }) => ownGrossIncome > 0,
    }),
  ]),
  all('has-income-as-couple', [
    livesAsCouple(socialPensionCites.means),
    condition({
      id: 'has-couple-income',
      cite: socialPensionCites.means,
      needs: ['coupleGrossIncome'],
      holds: ({ coupleGrossIncome }) => coupleGrossIncome > 0,
    }),
  ]),
]);
