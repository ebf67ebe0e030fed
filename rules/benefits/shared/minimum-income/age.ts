import { all, any, count, money, type Condition, type Node } from '../../../core/condition';
import type { Cite } from '../../../core/cite';
import { addYears, completedYears } from '../../../core/dates';
import { rsiCites } from '../../../law/articles/rsi';
import { condition } from '../condition';

/** Of full age on the day of the claim; the birthday itself counts. */
export function adult(cite: Cite): Condition {
  return condition({
    id: 'adult',
    cite,
    needs: ['birthDate', 'claimDate'],
    figures: ['minimumIncomeAge'],
    holds: ({ birthDate, claimDate }, { minimumIncomeAge }) =>
      completedYears(birthDate, claimDate) >= minimumIncomeAge,
    shows: ({ birthDate, claimDate }, { minimumIncomeAge }) => ({
      own: count(completedYears(birthDate, claimDate)),
      limit: count(minimumIncomeAge),
    }),
    turnsOn: ({ birthDate }, { minimumIncomeAge }) => [addYears(birthDate, minimumIncomeAge)],
  });
}

/** Under age with an own income above the limit, and expecting, a couple, or in charge of somebody: art. 4(2). */
const minorOnTheirOwn = all('minor-on-their-own', [
  condition({
    id: 'minor-own-income',
    cite: rsiCites.minor,
    needs: ['ownIncome'],
    figures: ['rsiOwnIncomeOfMinor'],
    holds: ({ ownIncome }, { rsiOwnIncomeOfMinor }) => ownIncome > rsiOwnIncomeOfMinor,
    shows: ({ ownIncome }, { rsiOwnIncomeOfMinor }) => ({
      own: money(ownIncome),
      limit: money(rsiOwnIncomeOfMinor),
    }),
  }),
  any('minor-situation', [
    condition({
      id: 'minor-pregnant',
      cite: rsiCites.minor,
      needs: ['pregnant'],
      holds: ({ pregnant }) => pregnant,
    }),
    condition({
      id: 'minor-couple',
      cite: rsiCites.minor,
      needs: ['livesAsCouple'],
      holds: ({ livesAsCouple }) => livesAsCouple,
    }),
    condition({
      id: 'minor-dependants',
      cite: rsiCites.minor,
      needs: ['hasDependants'],
      holds: ({ hasDependants }) => hasDependants,
    }),
  ]),
]);

/** Of age, or under age with a right of one's own: RSI only, the PSU has no such right. */
export const ageForRsi: Node = any('age', [adult(rsiCites.adult), minorOnTheirOwn]);
