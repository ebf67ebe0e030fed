import type { Benefit } from './core/benefit';
import { endOfNo } from './core/flip';
import { judgeBenefit, type Outcome } from './core/outcome';
import type { IsoDate } from './core/dates';
import { withImplied, type Told } from './facts';
import { changesOfFigures, lawOn } from './law';

/**
 * The answer of one benefit for each person it may be due to.
 * @returns no outcome while the list of people it is judged for is unknown or empty
 * @throws Error when `claimDate` is missing
 * @example judgeFor(rsi, { claimDate: '2026-11-22' })[0]?.verdict // 'unknown'
 */
export function judgeFor(benefit: Benefit, told: Told): readonly Outcome[] {
  return judgeBenefit(benefit, withImplied(told), lawOn);
}

/**
 * For a *no*: the first later day of claim on which time alone ends it.
 * @returns `undefined` when time does not help
 */
export function firstDayAfterNo(benefit: Benefit, told: Told, outcome: Outcome): IsoDate | undefined {
  return endOfNo(benefit, withImplied(told), outcome, lawOn, changesOfFigures);
}
