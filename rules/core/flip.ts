import type { Benefit } from './benefit';
import type { Condition, Known, Node } from './condition';
import type { IsoDate } from './dates';
import type { FiguresOnDay } from './figures';
import { verdictOf } from './judge';
import { claimOf, type Claim, type Law } from './judgement';
import type { Outcome } from './outcome';
import { CLAIM_DATE, type Situation } from './situation';
import { undecided, type Verdict } from './verdict';

/** The situation as it stands on another day of claim. */
export type OnDay = (situation: Situation, date: IsoDate) => Situation;

/**
 * The first later day of claim on which time alone ends a *no*: nothing but the date, and what grows with it, has
 * changed. A day on which a figure that refused is not published yet does not count. From day to day on which a
 * condition that refuses says that it may turn, one of its figures changes, or a text of the law starts.
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
  const failed = new Set<string>();
  let date = String(situation[CLAIM_DATE]);
  let claim = claimOf(benefit, situation, law, outcome.subject);
  while (claim !== undefined) {
    const refusing: Refusing = { no: [], unpublished: [] };
    const verdict = weigh(claim.regime.conditions, claim, failed, refusing);
    const { no, unpublished } = refusing;
    if (verdict !== 'no' && unpublished.length === 0) return date;
    for (const { id } of no) failed.add(id);
    const all = [...no, ...unpublished];
    const next = firstAfter(date, [
      ...turnsOf(all, claim),
      ...changeAfter(date, all, changes, law),
      ...startsOf(benefit),
    ]);
    if (next === undefined) return undefined;
    date = next;
    claim = claimOf(benefit, onDay(situation, date), law, outcome.subject) ?? claim;
  }
  return undefined;
}

/** The conditions that say no, and those that said it until their figures were not published any more. */
interface Refusing {
  readonly no: Condition[];
  readonly unpublished: Condition[];
}

/** The verdict of a tree, and into `found` what refuses in it; traces would cost more than all the rest. */
function weigh(node: Node, claim: Claim, failed: ReadonlySet<string>, found: Refusing): Verdict {
  const { law, subject } = claim;
  if (node.kind === 'condition') {
    const verdict = verdictOf(node, subject.known, law);
    if (verdict === 'no') found.no.push(node);
    else if (verdict === 'doubt' && failed.has(node.id) && !isPublished(node, law))
      found.unpublished.push(node);
    return verdict;
  }
  const settles = node.kind === 'all' ? 'no' : 'yes';
  let isSettled = false;
  let together: Verdict = node.kind === 'all' ? 'yes' : 'no';
  for (const part of node.parts) {
    const verdict = weigh(part, claim, failed, found);
    if (verdict === settles) isSettled = true;
    else together = undecided(together, verdict);
  }
  return isSettled ? settles : together;
}

function turnsOf(refusing: readonly Condition[], { subject, law }: Claim): readonly IsoDate[] {
  return refusing.flatMap((condition) =>
    isReady(condition, subject.known, law) ? (condition.turnsOn?.(subject.known, law) ?? []) : [],
  );
}

/** The next day on which a figure of these conditions changes, starts or ends. */
function changeAfter(
  date: IsoDate,
  refusing: readonly Condition[],
  changes: readonly IsoDate[],
  law: Law,
): readonly IsoDate[] {
  const figures = new Set(refusing.flatMap((condition) => condition.figures));
  if (figures.size === 0) return [];
  const before = law(date);
  for (const change of changes) {
    if (change <= date) continue;
    const after = law(change);
    for (const figure of figures) if (before[figure] !== after[figure]) return [change];
  }
  return [];
}

function startsOf({ regimes }: Benefit): readonly IsoDate[] {
  return regimes.map(({ inForce }) => inForce.from);
}

function firstAfter(date: IsoDate, days: readonly IsoDate[]): IsoDate | undefined {
  let first: IsoDate | undefined;
  for (const day of days) if (day > date && (first === undefined || day < first)) first = day;
  return first;
}

function isReady(condition: Condition, known: Known, law: FiguresOnDay): boolean {
  return condition.needs.every((fact) => known[fact] !== undefined) && isPublished(condition, law);
}

function isPublished({ figures }: Condition, law: FiguresOnDay): boolean {
  return figures.every((figure) => law[figure] !== undefined);
}
