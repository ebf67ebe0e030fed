import { compute, openFor, type Amount, type Deadline } from './amount';
import type { Benefit, Paper, Regime } from './benefit';
import type { IsoDate } from './dates';
import { doubtsOf, openFacts } from './explain';
import type { FiguresOnDay } from './figures';
import { judge, type Trace } from './judge';
import { CLAIM_DATE, regimesOn, subjectsOf, withDerived, type Situation, type Subject } from './situation';
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
  readonly subject?: string;
  readonly verdict: Verdict;
  readonly trace: Trace;
  readonly parts: readonly Trace[];
  readonly doubts: readonly string[];
  /** Facts that can still change verdict, amount, dates or papers. */
  readonly open: readonly string[];
  readonly amount?: Amount;
  readonly paidFrom?: IsoDate;
  readonly paidUntil?: IsoDate;
  readonly deadlines: readonly Deadline[];
  readonly papers: readonly NeededPaper[];
  readonly details: Readonly<Record<string, string | number>>;
}

/** Reads the figures of a day. */
export type Law = (date: IsoDate) => FiguresOnDay;

/**
 * Judges a benefit for every person it may be due to, under the text in force on the day of the claim.
 * @returns one outcome per subject; none while the list of people is unknown or empty.
 * @throws Error when the situation has no day of claim.
 * @example judgeBenefit(rsi, { claimDate: '2026-11-22' }, lawOn)[0]?.verdict // 'unknown'
 */
export function judgeBenefit(benefit: Benefit, situation: Situation, law: Law): readonly Outcome[] {
  const date = situation[CLAIM_DATE];
  if (typeof date !== 'string') throw new Error(`${benefit.id}: the situation has no ${CLAIM_DATE}.`);
  const figures = law(date);
  const known = withDerived(benefit, situation, figures);
  return regimesOn(benefit, date).flatMap((regime) =>
    subjectsOf(regime.subject, known).map((subject) => judgeSubject(benefit, regime, subject, figures)),
  );
}

function judgeSubject(benefit: Benefit, regime: Regime, { id, known }: Subject, law: FiguresOnDay): Outcome {
  const trace = judge(regime.conditions, known, law);
  const refused = trace.verdict === 'no';
  const parts = refused ? [] : regime.parts.map((part) => judge(part, known, law));
  const outcome = {
    benefit: benefit.id,
    regime: regime.id,
    ...(id === undefined ? {} : { subject: id }),
    verdict: trace.verdict,
    trace,
    parts,
    doubts: doubtsOf(trace),
  };
  if (refused) return { ...outcome, open: [], deadlines: [], papers: [], details: {} };
  const verdicts = Object.fromEntries(parts.map((part) => [part.id, part.verdict]));
  const papers = regime.papers.map((paper) => ({ paper, trace: paperTrace(paper, known, law) }));
  const computations = [regime.amount, regime.paidFrom, regime.paidUntil, ...regime.deadlines, regime.details];
  const missing = computations.flatMap((computation) => (computation === undefined ? [] : openFor(computation, known, law)));
  return {
    ...outcome,
    open: [
      ...new Set([
        ...openFacts(trace),
        ...missing,
        ...parts.flatMap(openFacts),
        ...papers.flatMap((paper) => (paper.trace === undefined ? [] : openFacts(paper.trace))),
      ]),
    ],
    ...optional('amount', compute(regime.amount, known, law, verdicts)),
    ...optional('paidFrom', compute(regime.paidFrom, known, law, verdicts)),
    ...optional('paidUntil', regime.paidUntil && compute(regime.paidUntil, known, law, verdicts)),
    deadlines: regime.deadlines.flatMap((deadline) => compute(deadline, known, law, verdicts) ?? []),
    papers: papers.flatMap(({ paper, trace: when }) => neededPaper(paper, when)),
    details: (regime.details && compute(regime.details, known, law, verdicts)) ?? {},
  };
}

function paperTrace(paper: Paper, known: Subject['known'], law: FiguresOnDay): Trace | undefined {
  return paper.onlyIf === undefined ? undefined : judge(paper.onlyIf, known, law);
}

function neededPaper(paper: Paper, when: Trace | undefined): readonly NeededPaper[] {
  if (when === undefined || when.verdict === 'yes') return [{ id: paper.id, need: 'yes' }];
  return when.verdict === 'no' ? [] : [{ id: paper.id, need: 'maybe' }];
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}
