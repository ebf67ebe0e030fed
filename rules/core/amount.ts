import type { Cite } from './cite';
import type { Known, ShownFigures } from './condition';
import type { IsoDate } from './dates';
import type { FiguresOnDay } from './figures';
import type { Cents } from './money';
import type { Verdict } from './verdict';

/** One line of a calculation. */
export interface Step {
  /** Names the text of the line. */
  readonly id: string;
  /** What this line adds (negative when it takes away). */
  readonly cents: Cents;
  readonly cite: Cite;
  readonly shown?: ShownFigures;
}

/** How much, in integer cents; a range when something is not known for certain. */
export interface Amount {
  readonly monthly?: Cents;
  /** The upper end; absent when the amount is one figure. */
  readonly monthlyMax?: Cents;
  readonly daily?: Cents;
  readonly total?: Cents;
  /** Ids of the reasons why the amount is only an estimate; empty when it is exact. */
  readonly about: readonly string[];
  readonly steps: readonly Step[];
}

/** Verdicts of the parts of a benefit, by id (increases, supplements). */
export type PartVerdicts = Readonly<Record<string, Verdict>>;

/** A value computed from facts and figures, once they are all there. */
export interface Computation<T> {
  readonly needs: readonly string[];
  readonly figures: readonly string[];
  readonly of: (known: Known, law: FiguresOnDay, parts: PartVerdicts) => T;
}

/** What an author writes for a computation; the compiler gives `of` the declared facts and figures only. */
export interface ComputationSpec<F, L, N extends keyof F, G extends keyof L, T> {
  readonly needs: readonly N[];
  readonly figures?: readonly G[];
  readonly of: (known: Readonly<Pick<F, N>>, law: Readonly<Pick<L, G>>, parts: PartVerdicts) => T;
}

/**
 * The `computation` function for one vocabulary of facts and one registry of figures.
 * @example const computation = computationOf<Facts, Figures>()
 */
export function computationOf<F, L>() {
  return <T, N extends keyof F & string, G extends keyof L & string = never>(
    spec: ComputationSpec<F, L, N, G, T>,
  ): Computation<T> => ({ figures: [], ...spec }) as unknown as Computation<T>;
}

/**
 * The result of a computation, or `undefined` while a fact is unknown or a figure unpublished.
 * @example compute(amount, known, law, {})?.monthly
 */
export function compute<T>(
  computation: Computation<T>,
  known: Known,
  law: FiguresOnDay,
  parts: PartVerdicts = {},
): T | undefined {
  const ready =
    computation.needs.every((fact) => known[fact] !== undefined) &&
    computation.figures.every((figure) => law[figure] !== undefined);
  return ready ? computation.of(known, law, parts) : undefined;
}

/** A last day to act, and what being late costs. */
export interface Deadline {
  readonly id: string;
  readonly by: IsoDate;
  /** Months already lost by claiming on the day of the claim. */
  readonly monthsLost: number;
}
