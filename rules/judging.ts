import type { Benefit } from './core/benefit';
import { endOfNo } from './core/flip';
import type { Trace } from './core/judge';
import { claimsOf, judgementOf } from './core/judgement';
import { judgeBenefit, type Outcome } from './core/outcome';
import { daysBetween, type IsoDate } from './core/dates';
import { vocabulary, type Told } from './facts';
import { changeDates, readerOf } from './core/figures';
import { situationFor } from './situation-for';

/**
 * The answer of one benefit for each person it may be due to.
 * @returns no outcome while the list of people it is judged for is unknown or empty
 * @throws Error when `claimDate` is missing
 * @example judgeFor(rsi, { claimDate: '2026-11-22' })[0]?.verdict // 'unknown'
 */
export function judgeFor(benefit: Benefit, told: Told): readonly Outcome[] {
  return judgeBenefit(benefit, situationFor(benefit, told), readerOf(benefit.figures));
}

/**
 * How the verdict for each person came about, and nothing else: no amount, no days, no papers.
 * @throws Error when `claimDate` is missing
 * @example tracesFor(rsi, { claimDate: '2026-11-22' })[0]?.verdict // 'unknown'
 */
export function tracesFor(benefit: Benefit, told: Told): readonly Trace[] {
  return claimsOf(benefit, situationFor(benefit, told), readerOf(benefit.figures)).map(
    (claim) => judgementOf(claim).trace,
  );
}

const DAYS_A_WEEK = 7;

const weekly = Object.entries(vocabulary).flatMap(([id, { growsWeekly }]) =>
  growsWeekly === true ? [id] : [],
);

/**
 * The situation as it stands on another day of claim: weeks are counted on, everything else stays as it was told.
 * @example onDay({ claimDate: '2026-11-22', pregnancyWeeks: 12 }, '2026-11-29').pregnancyWeeks // 13
 */
export function onDay<S extends Readonly<Record<string, unknown>>>(situation: S, date: IsoDate): S {
  const { claimDate } = situation;
  const weeks = typeof claimDate === 'string' ? Math.floor(daysBetween(claimDate, date) / DAYS_A_WEEK) : 0;
  const grown: Record<string, number> = {};
  for (const id of weekly) {
    const told = situation[id];
    if (typeof told === 'number') grown[id] = told + weeks;
  }
  return Object.assign({ ...situation, claimDate: date }, grown);
}

/**
 * For a *no*: the first later day of claim on which time alone ends it.
 * @returns `undefined` when time does not help
 */
export function firstDayAfterNo(benefit: Benefit, told: Told, outcome: Outcome): IsoDate | undefined {
  return endOfNo(
    benefit,
    situationFor(benefit, told),
    outcome,
    readerOf(benefit.figures),
    changeDates(benefit.figures),
    onDay,
  );
}
