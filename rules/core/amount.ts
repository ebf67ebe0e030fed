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

/**
 * How much, in integer cents; a range when something is not known for certain. The steps add up to `monthly`, where
 * there is none to `total`, where there is none to `daily`.
 */
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

/** Verdicts by id: of the conditions of the benefit as a whole, and of its parts (increases, supplements). */
export type PartVerdicts = Readonly<Record<string, Verdict>>;

/** A value computed from facts and figures, once they are all there. */
export interface Computation<T> {
  readonly needs: readonly string[];
  readonly figures: readonly string[];
  readonly open?: (known: Known, law: FiguresOnDay, parts: PartVerdicts) => readonly string[];
  readonly of: (known: Known, law: FiguresOnDay, parts: PartVerdicts) => T;
}

/** What an author writes for a computation; the compiler gives `of` the declared facts and figures only. */
export interface ComputationSpec<F, L, N extends keyof F, W extends keyof F, G extends keyof L, T> {
  readonly needs: readonly N[];
  /** Facts that are read when they happen to be known, and never waited for. */
  readonly wants?: readonly W[];
  readonly figures?: readonly G[];
  /** Facts that would still make the result more exact, once all it needs is known: `child-2.childSchool`. */
  readonly open?: (known: Told<F, N, W>, law: Readonly<Pick<L, G>>, parts: PartVerdicts) => readonly string[];
  readonly of: (known: Told<F, N, W>, law: Readonly<Pick<L, G>>, parts: PartVerdicts) => T;
}

/** The declared facts: those needed, and those wanted as far as they are known. */
type Told<F, N extends keyof F, W extends keyof F> = Readonly<Pick<F, N> & Partial<Pick<F, W>>>;

/**
 * The `computation` function for one vocabulary of facts and one registry of figures.
 * @example const computation = computationOf<Facts, Figures>()
 */
export function computationOf<F, L>() {
  return <
    T,
    N extends keyof F & string,
    W extends keyof F & string = never,
    G extends keyof L & string = never,
  >(
    spec: ComputationSpec<F, L, N, W, G, T>,
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
  return ready(computation, known, law) ? computation.of(known, law, parts) : undefined;
}

/**
 * The facts that a computation waits for, or that would make its result more exact.
 * @example openFor(amount, { claimDate }, law, {}) // ['childBirthDate']
 */
export function openFor(
  computation: Computation<unknown>,
  known: Known,
  law: FiguresOnDay,
  parts: PartVerdicts,
): readonly string[] {
  if (!published(computation, law)) return [];
  const missing = computation.needs.filter((fact) => known[fact] === undefined);
  return missing.length > 0 ? missing : (computation.open?.(known, law, parts) ?? []);
}

function ready(computation: Computation<unknown>, known: Known, law: FiguresOnDay): boolean {
  return computation.needs.every((fact) => known[fact] !== undefined) && published(computation, law);
}

const knownPublished = new WeakMap<FiguresOnDay, Map<Computation<unknown>, boolean>>();

/** While a figure is not published, no answer can help. The answer is kept: amounts read dozens of figures. */
function published(computation: Computation<unknown>, law: FiguresOnDay): boolean {
  const ofDay = knownPublished.get(law) ?? new Map<Computation<unknown>, boolean>();
  knownPublished.set(law, ofDay);
  const known = ofDay.get(computation) ?? computation.figures.every((figure) => law[figure] !== undefined);
  ofDay.set(computation, known);
  return known;
}

/** A last day to act, and what being late costs. */
export interface Deadline {
  readonly id: string;
  readonly by: IsoDate;
  /** Months already lost by claiming on the day of the claim. */
  readonly monthsLost: number;
  /** Days already lost, where the law counts days. */
  readonly daysLost?: number;
}
