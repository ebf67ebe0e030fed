import type { Amount, Computation, Deadline } from './amount';
import type { Choice } from './choice';
import type { Cite } from './cite';
import type { Known, Node } from './condition';
import type { IsoDate } from './dates';
import type { FiguresOnDay, Registry } from './figures';
import type { Outcome } from './outcome';
import type { Payment } from './payment';

/**
 * Whom a regime is judged for: the claimant, each child of the household, the child to be born, or the family as one.
 * The family stands beside a claimant who is judged for something of their own.
 */
export type SubjectKind = 'claimant' | 'child' | 'unborn' | 'family';

/** A paper or form, needed under a condition. */
export interface Paper {
  readonly id: string;
  /** Absent: everybody brings it. */
  readonly onlyIf?: Node;
}

/** One text of the law: its conditions, what it pays, until when it may be claimed, and with which papers. */
export interface Regime {
  readonly id: string;
  readonly inForce: { readonly from: IsoDate; readonly until?: IsoDate };
  readonly subject: SubjectKind;
  /** Judged only when this set of the household names it, as for whom the benefit is asked; absent: always. */
  readonly askedFor?: { readonly fact: string; readonly option: string };
  readonly conditions: Node;
  /** Increases and supplements, each judged on its own when the benefit is not refused. */
  readonly parts: readonly Node[];
  /** Other benefits that stand open instead of this one: judged for `choices`, no part of the amount. */
  readonly ways?: readonly Node[];
  readonly amount: Computation<Amount>;
  /** First day that is paid for. */
  readonly paidFrom: Computation<IsoDate | undefined>;
  /** Last day that is paid for; the answer may be "no known end". */
  readonly paidUntil?: Computation<IsoDate | undefined>;
  readonly deadlines: readonly Computation<Deadline | undefined>[];
  readonly papers: readonly Paper[];
  /** The ways to use the right, when the person may choose. */
  readonly choices?: Computation<readonly Choice[]>;
  /** What is paid for which month, when the days are known. */
  readonly payments?: Computation<readonly Payment[]>;
  /** The ways that time opens, told instead of `choices` to who is refused on the day of the claim. */
  readonly outlook?: Computation<readonly Choice[]>;
  /** What the amount alone does not say (`bracket`, …). */
  readonly details?: Computation<Readonly<Record<string, string | number>>>;
}

/** Where the law that governs a benefit is being changed and what to do about it. */
export interface ChangeOfLaw {
  readonly on: IsoDate;
  readonly cite: Cite;
  /** What is better to do shortly before: from the outcome on the day of the claim, and that on the first day after. */
  readonly advice?: (before: Outcome, after: Outcome) => Advice;
}

/** Something to do, as the texts name it, and where the law says so. */
export interface Advice {
  readonly id: string;
  readonly cite: Cite;
}

/** A benefit: its figures, its texts of the law and the order in which a considerate person would ask. */
export interface Benefit {
  readonly id: string;
  /** The figures that its rules and texts name: what a questionnaire ships. */
  readonly figures: Registry;
  readonly regimes: readonly Regime[];
  /** Fact ids, easy before intrusive; the engine drops what no longer matters. */
  readonly order: readonly string[];
  /** Facts computed from lists once per situation, e.g. how many children count. */
  readonly derive?: (situation: Known, law: FiguresOnDay) => Known;
  readonly change?: ChangeOfLaw;
}

/** Every tree of a regime: its conditions, its increases, the other ways, and what its papers hang on. */
export function treesOf({ conditions, parts, ways = [], papers }: Regime): readonly Node[] {
  return [conditions, ...parts, ...ways, ...papers.flatMap(({ onlyIf }) => onlyIf ?? [])];
}

/** Everything that a regime computes. */
export function computationsOf(regime: Regime): readonly Computation<unknown>[] {
  const { amount, paidFrom, paidUntil, deadlines, choices, payments, outlook, details } = regime;
  return [amount, paidFrom, paidUntil, ...deadlines, choices, payments, outlook, details].filter(
    (computation) => computation !== undefined,
  );
}
