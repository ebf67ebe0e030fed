import { all, type Node } from '../../core/condition';
import { abonoCites } from '../../law/articles/abono';
import { condition, type CountRange } from '../shared/condition';
import { limitFigures, limitsOf, shownLimit, withinLimit, type Shares } from './bracket';
import { incomeComplete, movableAssets } from './means';

/**
 * What a prenatal claim divides: the income of last year, whatever the claim for other children looks at, among the
 * entitled children, the unborn and one share more.
 * @param income cents of last year; `undefined` while unknown
 */
export function prenatalShares(income: number | undefined, children: CountRange, unborn: number): Shares {
  return {
    income: income === undefined ? { open: ['incomeLastYear'] } : { cents: income, year: 'last' },
    children: { ...children, atLeast: children.atLeast + unborn, atMost: children.atMost + unborn },
  };
}

/** Bracket 4 at most: the unborn child is below every age limit. */
const prenatalBracket = condition({
  id: 'prenatal-bracket',
  cite: abonoCites.prenatal,
  needs: ['incomeLastYear', 'entitledChildren', 'unbornChildren'],
  figures: limitFigures[4],
  holds: ({ incomeLastYear, entitledChildren, unbornChildren }, law) =>
    withinLimit(prenatalShares(incomeLastYear, entitledChildren, unbornChildren), limitsOf[4](law)),
  shows: ({ incomeLastYear, entitledChildren, unbornChildren }, law) =>
    shownLimit(prenatalShares(incomeLastYear, entitledChildren, unbornChildren), limitsOf[4](law)),
});

/** Assets and income of the household before the birth. */
export const prenatalMeans: Node = all('prenatal-means', [movableAssets, incomeComplete, prenatalBracket]);
