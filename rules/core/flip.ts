import type { Benefit, Regime } from './benefit';
import type { Condition } from './condition';
import type { IsoDate } from './dates';
import { conditionsOf, leavesOf } from './explain';
import { NOT_PUBLISHED, type Trace } from './judge';
import { claimsOf, judgementOf, type Claim, type Law } from './judgement';
import type { Outcome } from './outcome';
import { CLAIM_DATE, type Situation } from './situation';

/** The situation as it stands on another day of claim. */
export type OnDay = (situation: Situation, date: IsoDate) => Situation;

/**
 * The first later day of claim on which time alone ends a *no*: nothing but the date, and what grows with it, has
 * changed. A day on which the deciding figure is not published yet does not count.
 * @param onDay the situation as it stands on another day of claim
 * @param changes days on which a figure of the law changes, in order
 * @returns the day, or `undefined` when time does not help
 * @example a permit since 2026-01-10 and a claim on 2026-11-22 give '2027-01-10'
 */
export function endOfNo(
  benefit: Benefit,
  situation: Situation,
  outcome: Outcome,
  law: Law,
  changes: readonly IsoDate[],
  onDay: OnDay,
): IsoDate | undefined {
  const failed = new Set(noIds(outcome.trace));
  for (const date of laterDays(benefit, situation, outcome, law, changes, onDay)) {
    const claim = claimOf(benefit, onDay(situation, date), outcome, law);
    if (claim === undefined) continue;
    const { trace } = judgementOf(claim);
    const unpublished = leavesOf(trace).some((leaf) => leaf.doubt === NOT_PUBLISHED && failed.has(leaf.id));
    if (trace.verdict !== 'no' && !unpublished) return date;
    for (const id of noIds(trace)) failed.add(id);
  }
  return undefined;
}

/** Days after the claim on which a condition says that it may turn, a text of the law starts, or a figure changes. */
function laterDays(
  benefit: Benefit,
  situation: Situation,
  outcome: Outcome,
  law: Law,
  changes: readonly IsoDate[],
  onDay: OnDay,
): readonly IsoDate[] {
  const today = String(situation[CLAIM_DATE]);
  const dates = new Set<IsoDate>([...changes, ...benefit.regimes.map(({ inForce }) => inForce.from)]);
  for (const start of [today, ...[...dates].filter((date) => date > today)]) {
    const claim = claimOf(benefit, onDay(situation, start), outcome, law);
    if (claim === undefined) continue;
    const { known } = claim.subject;
    for (const condition of turningConditions(claim.regime))
      if (ready(condition, known, claim.law))
        for (const date of condition.turnsOn?.(known, claim.law) ?? []) dates.add(date);
  }
  return [...dates].filter((date) => date > today).sort();
}

/** The claim of the same person, under the text of another day. */
function claimOf(benefit: Benefit, situation: Situation, outcome: Outcome, law: Law): Claim | undefined {
  return claimsOf(benefit, situation, law).find(({ subject }) => subject.id === outcome.subject);
}

function turningConditions({ conditions }: Regime): readonly Condition[] {
  return conditionsOf(conditions).filter(({ turnsOn }) => turnsOn !== undefined);
}

function ready(condition: Condition, known: Situation, law: Readonly<Record<string, unknown>>): boolean {
  return (
    condition.needs.every((fact) => known[fact] !== undefined) &&
    condition.figures.every((figure) => law[figure] !== undefined)
  );
}

function noIds(trace: Trace): readonly string[] {
  return leavesOf(trace)
    .filter(({ verdict }) => verdict === 'no')
    .map(({ id }) => id);
}
