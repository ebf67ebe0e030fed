import { compute, openFor, type Amount, type Computation, type Deadline, type PartVerdicts } from './amount';
import type { Benefit, Paper, Regime } from './benefit';
import type { Choice } from './choice';
import type { Known, Node } from './condition';
import type { IsoDate } from './dates';
import { doubtsOf, openFacts } from './explain';
import type { FiguresOnDay } from './figures';
import { judge, verdictOf, type Trace } from './judge';
import { claimsOf, judgementOf, type Judgement, type Law } from './judgement';
import type { Payment } from './payment';
import type { Situation } from './situation';
import type { Verdict } from './verdict';

/** A paper to bring; `maybe` while an answer that decides it is missing. */
export interface NeededPaper {
  readonly id: string;
  readonly need: 'yes' | 'maybe';
}

/** The answer for one benefit and one person. */
export interface Outcome {
  readonly benefit: string;
  readonly regime: string;
  /** `child-1`, `unborn`, `family`; absent for the claimant. */
  readonly subject: string | undefined;
  readonly verdict: Verdict;
  readonly trace: Trace;
  readonly parts: readonly Trace[];
  /** Other benefits that stand open instead. */
  readonly ways: readonly Trace[];
  readonly doubts: readonly string[];
  /** Facts that can still change verdict, amount, dates or papers. */
  readonly open: readonly string[];
  readonly amount?: Amount | undefined;
  readonly paidFrom?: IsoDate | undefined;
  readonly paidUntil?: IsoDate | undefined;
  readonly deadlines: readonly Deadline[];
  readonly papers: readonly NeededPaper[];
  readonly choices: readonly Choice[];
  /** Month by month; empty where the amount says it all. */
  readonly payments: readonly Payment[];
  readonly details: Readonly<Record<string, string | number>>;
}

interface JudgedPaper {
  readonly needed: NeededPaper | undefined;
  readonly when: Trace | undefined;
}

const NONE: readonly never[] = [];

const notNeeded: JudgedPaper = { needed: undefined, when: undefined };

/**
 * The answer of a benefit for every person it may be due to, under the text in force on the day of the claim.
 * @returns one outcome per subject; none while the list of people is unknown or empty.
 * @throws Error when the situation has no day of claim.
 * @example judgeBenefit(rsi, { claimDate: '2026-11-22' }, lawOn)[0]?.verdict // 'unknown'
 */
export function judgeBenefit(benefit: Benefit, situation: Situation, law: Law): readonly Outcome[] {
  return claimsOf(benefit, situation, law).map((claim) => outcomeOf(judgementOf(claim)));
}

/** Written out in one piece: an object that grows costs more than judging a person. */
function outcomeOf({ benefit, regime, subject, trace, law }: Judgement): Outcome {
  const { id, known } = subject;
  const refused = trace.verdict === 'no';
  const parts = refused ? [] : partsOf(regime, trace, known, law);
  const ways = refused ? NONE : (regime.ways?.map((way) => judge(way, known, law)) ?? NONE);
  const papers = refused ? [] : regime.papers.map((paper) => judgePaper(paper, known, law));
  const verdicts = Object.fromEntries(
    [trace, ...parts, ...ways].map((judged) => [judged.id, judged.verdict]),
  );
  const whatever = <T>(computation: Computation<T> | undefined): T | undefined =>
    computation === undefined ? undefined : compute(computation, known, law, verdicts);
  const worthOf = <T>(computation: Computation<T> | undefined): T | undefined =>
    refused ? undefined : whatever(computation);
  return {
    benefit,
    regime: regime.id,
    subject: id,
    verdict: trace.verdict,
    trace,
    parts,
    ways,
    doubts: doubtsOf(trace),
    open: refused
      ? []
      : openIn(regime, [trace, ...parts, ...ways, ...papers.map(({ when }) => when)], known, law, verdicts),
    amount: worthOf(regime.amount),
    paidFrom: worthOf(regime.paidFrom),
    paidUntil: worthOf(regime.paidUntil),
    deadlines: regime.deadlines.map(worthOf).filter((deadline) => deadline !== undefined),
    papers: papers.map(({ needed }) => needed).filter((needed) => needed !== undefined),
    payments: worthOf(regime.payments) ?? [],
    choices: whatever(refused ? regime.outlook : regime.choices) ?? [],
    details: worthOf(regime.details) ?? {},
  };
}

/** Facts that can still change something: in the order of the conditions, then of what is computed. */
function openIn(
  regime: Regime,
  traces: readonly (Trace | undefined)[],
  known: Known,
  law: FiguresOnDay,
  verdicts: PartVerdicts,
): readonly string[] {
  const open = new Set<string>();
  for (const trace of traces)
    if (trace?.verdict === 'unknown') for (const fact of openFacts(trace)) open.add(fact);
  for (const computation of [
    regime.amount,
    regime.paidFrom,
    regime.paidUntil,
    ...regime.deadlines,
    regime.choices,
    regime.payments,
    regime.details,
  ])
    if (computation !== undefined)
      for (const fact of openFor(computation, known, law, verdicts)) open.add(fact);
  return [...open];
}

/** Whether a paper is needed; its condition leaves a trace only while answers are missing. */
function judgePaper({ id, onlyIf }: Paper, known: Known, law: FiguresOnDay): JudgedPaper {
  const verdict = onlyIf === undefined ? 'yes' : verdictOf(onlyIf, known, law);
  if (verdict === 'no') return notNeeded;
  return {
    needed: { id, need: verdict === 'yes' ? 'yes' : 'maybe' },
    when: onlyIf !== undefined && verdict === 'unknown' ? judge(onlyIf, known, law) : undefined,
  };
}

function partsOf(regime: Regime, trace: Trace, known: Known, law: FiguresOnDay): readonly Trace[] {
  const places = placesOf(regime);
  return regime.parts.map((part, index) => traceAt(trace, places[index]) ?? judge(part, known, law));
}

/** The way to a node inside a tree: which part of which part; `undefined` when it does not stand there. */
type Path = readonly number[] | undefined;

const knownPlaces = new WeakMap<Regime, readonly Path[]>();

/** Where each part of a regime stands among its conditions: what is judged there is not judged again. */
function placesOf(regime: Regime): readonly Path[] {
  const places = knownPlaces.get(regime) ?? regime.parts.map((part) => pathTo(part, regime.conditions));
  knownPlaces.set(regime, places);
  return places;
}

function pathTo(node: Node, tree: Node): Path {
  if (node === tree) return [];
  if (tree.kind === 'condition') return undefined;
  for (const [index, part] of tree.parts.entries()) {
    const rest = pathTo(node, part);
    if (rest !== undefined) return [index, ...rest];
  }
  return undefined;
}

function traceAt(trace: Trace, path: Path): Trace | undefined {
  return path?.reduce<Trace | undefined>((found, index) => found?.parts[index], trace);
}
