import { isLess, plus, roundHalfUp, times, whole } from '../../core/fraction';
import type { Cents, Share } from '../../core/money';
import type { People } from './minimum-income/household';

/** How much each person besides the claimant weighs (DL 70/2010). */
export interface Weights {
  readonly adult: Share;
  readonly minor: Share;
}

/**
 * The limit per head times the weights of the household, rounded half up to the cent.
 * @example limitFor({ adults: 1, minors: 1 }, 42970, weights) // 94534
 */
export function limitFor({ adults, minors }: People, limit: Cents, { adult, minor }: Weights): Cents {
  const weights = plus(whole(1), times(whole(adults), adult), times(whole(minors), minor));
  return roundHalfUp(times(whole(limit), weights));
}

/** Whether an income is within the limit of a household; the limit itself is. */
export function isWithin(income: Cents, people: People, limit: Cents, weights: Weights): boolean {
  return !isLess(whole(limitFor(people, limit, weights)), whole(income));
}
