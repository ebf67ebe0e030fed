import type { Benefit } from './benefit';
import type { Condition, Known, Node } from './condition';
import type { IsoDate } from './dates';
import type { FiguresOnDay } from './figures';
import { NOT_PUBLISHED, type Trace } from './judge';
import { claimOf, judgementOf, type Judgement, type Law } from './judgement';
import type { Outcome } from './outcome';
import { CLAIM_DATE, type Situation } from './situation';

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
  const claimOn = (day: IsoDate) => claimOf(benefit, onDay(situation, day), law, outcome.subject);
  const failed = new Set<string>();
  let date = String(situation[CLAIM_DATE]);
  const claim = claimOn(date);
  let refusal: Judgement | undefined = claim && { ...claim, trace: outcome.trace };
  while (refusal !== undefined) {
    const { no, unpublished } = refusingIn(refusal, failed);
    if (refusal.trace.verdict !== 'no' && unpublished.length === 0) return date;
    for (const { id } of no) failed.add(id);
    const refusing = [...no, ...unpublished];
    const turns = [...turnsOf(refusing, refusal), ...changesOf(refusing, changes, law), ...startsOf(benefit)];
    const next = firstAfter(date, turns);
    if (next === undefined) return undefined;
    date = next;
    const later = claimOn(date);
    refusal = later === undefined ? refusal : judgementOf(later);
  }
  return undefined;
}

/** The conditions that say no, and those that said it until their figures were not published any more. */
interface Refusing {
  readonly no: Condition[];
  readonly unpublished: Condition[];
}

function refusingIn({ regime, trace }: Judgement, failed: ReadonlySet<string>): Refusing {
  const found: Refusing = { no: [], unpublished: [] };
  collect(regime.conditions, trace, failed, found);
  return found;
}

function collect(node: Node, trace: Trace, failed: ReadonlySet<string>, found: Refusing): void {
  if (node.kind !== 'condition') {
    for (const [index, part] of node.parts.entries()) {
      const of = trace.parts[index];
      if (of !== undefined) collect(part, of, failed, found);
    }
  } else if (trace.verdict === 'no') found.no.push(node);
  else if (trace.doubt === NOT_PUBLISHED && failed.has(node.id)) found.unpublished.push(node);
}

function turnsOf(refusing: readonly Condition[], { subject, law }: Judgement): readonly IsoDate[] {
  return refusing.flatMap((condition) =>
    isReady(condition, subject.known, law) ? (condition.turnsOn?.(subject.known, law) ?? []) : [],
  );
}

/** Days on which a figure of these conditions changes, starts or ends. */
function changesOf(
  refusing: readonly Condition[],
  changes: readonly IsoDate[],
  law: Law,
): readonly IsoDate[] {
  const figures = new Set(refusing.flatMap((condition) => condition.figures));
  return changes.filter((change, index) => {
    const before = changes[index - 1];
    return before === undefined || [...figures].some((figure) => law(before)[figure] !== law(change)[figure]);
  });
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
  return (
    condition.needs.every((fact) => known[fact] !== undefined) &&
    condition.figures.every((figure) => law[figure] !== undefined)
  );
}
