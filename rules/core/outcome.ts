import { compute, openFor, type Amount, type Computation, type Deadline } from './amount';
import type { Benefit, Regime } from './benefit';
import type { Node } from './condition';
import type { IsoDate } from './dates';
import { doubtsOf, openFacts } from './explain';
import { judge, type Trace } from './judge';
import { claimsOf, judgementOf, type Judgement, type Law } from './judgement';
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
  /** `child-1`, `unborn`; absent for the claimant. */
  readonly subject: string | undefined;
  readonly verdict: Verdict;
  readonly trace: Trace;
  readonly parts: readonly Trace[];
  readonly doubts: readonly string[];
  /** Facts that can still change verdict, amount, dates or papers. */
  readonly open: readonly string[];
  readonly amount?: Amount | undefined;
  readonly paidFrom?: IsoDate | undefined;
  readonly paidUntil?: IsoDate | undefined;
  readonly deadlines: readonly Deadline[];
  readonly papers: readonly NeededPaper[];
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * The answer of a benefit for every person it may be due to, under the text in force on the day of the claim.
 * @returns one outcome per subject; none while the list of people is unknown or empty.
 * @throws Error when the situation has no day of claim.
 * @example judgeBenefit(rsi, { claimDate: '2026-11-22' }, lawOn)[0]?.verdict // 'unknown'
 */
export function judgeBenefit(benefit: Benefit, situation: Situation, law: Law): readonly Outcome[] {
  return claimsOf(benefit, situation, law).map((claim) => outcomeOf(judgementOf(claim)));
}

function outcomeOf({ benefit, regime, subject, trace, law }: Judgement): Outcome {
  const { id, known } = subject;
  const verdict = {
    benefit,
    regime: regime.id,
    subject: id,
    verdict: trace.verdict,
    trace,
    doubts: doubtsOf(trace),
  };
  if (trace.verdict === 'no')
    return { ...verdict, parts: [], open: [], deadlines: [], papers: [], details: {} };
  const places = placesOf(regime);
  const parts = regime.parts.map((part, index) => traceAt(trace, places[index]) ?? judge(part, known, law));
  const verdicts = Object.fromEntries(parts.map((part) => [part.id, part.verdict]));
  const papers = regime.papers.map(({ id, onlyIf }) => ({ id, trace: onlyIf && judge(onlyIf, known, law) }));
  const worthOf = <T>(computation: Computation<T> | undefined): T | undefined =>
    computation && compute(computation, known, law, verdicts);
  const computations = [
    regime.amount,
    regime.paidFrom,
    regime.paidUntil,
    ...regime.deadlines,
    regime.details,
  ];
  const open = [
    ...openFacts(trace),
    ...computations.flatMap((computation) => (computation ? openFor(computation, known, law, verdicts) : [])),
    ...parts.flatMap(openFacts),
    ...papers.flatMap((paper) => (paper.trace ? openFacts(paper.trace) : [])),
  ];
  return {
    ...verdict,
    parts,
    open: open.length === 0 ? open : [...new Set(open)],
    amount: worthOf(regime.amount),
    paidFrom: worthOf(regime.paidFrom),
    paidUntil: worthOf(regime.paidUntil),
    deadlines: regime.deadlines.flatMap((deadline) => worthOf(deadline) ?? []),
    papers: papers.flatMap((paper) => neededPaper(paper.id, paper.trace?.verdict ?? 'yes')),
    details: worthOf(regime.details) ?? {},
  };
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

function neededPaper(id: string, verdict: Verdict): readonly NeededPaper[] {
  return verdict === 'no' ? [] : [{ id, need: verdict === 'yes' ? 'yes' : 'maybe' }];
}
