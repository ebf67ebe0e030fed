import type { Cite } from './cite';
import type { IsoDate } from './dates';
import type { FiguresOnDay } from './figures';
import type { Cents, Share } from './money';

/** The law cannot be decided from here: an office must say. The id names the explanation in the texts. */
export interface Doubt {
  readonly doubt: string;
}

/** More facts are needed than the declared ones, usually inside a list: `child-2.childSchool`. */
export interface Open {
  readonly open: readonly string[];
}

/** What a predicate may answer. */
export type Answer = boolean | Doubt | Open;

/** A figure that a reason shows, with its unit. */
export type Shown =
  | { readonly kind: 'money'; readonly value: Cents }
  | { readonly kind: 'date'; readonly value: IsoDate }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'share'; readonly value: Share };

/** Figures shown with a condition, by the placeholder they have in the texts: `limit`, `own`, … */
export type ShownFigures = Readonly<Record<string, Shown>>;

/** What has been told so far, by fact id. A fact that is not known is absent. */
export type Known = Readonly<Record<string, unknown>>;

/** One sentence of the law. */
export interface Condition {
  readonly kind: 'condition';
  readonly id: string;
  readonly cite: Cite;
  readonly needs: readonly string[];
  readonly figures: readonly string[];
  readonly holds: (known: Known, law: FiguresOnDay) => Answer;
  readonly shows?: (known: Known, law: FiguresOnDay) => ShownFigures;
  readonly turnsOn?: (known: Known, law: FiguresOnDay) => readonly IsoDate[];
}

/** Conditions that combine: all of them, or any of them. */
export interface Group {
  readonly kind: 'all' | 'any';
  readonly id: string;
  readonly parts: readonly Node[];
}

/** A tree of conditions: the shape of a rule. */
export type Node = Condition | Group;

/**
 * What an author writes for one condition; `F` are all facts, `L` all figures, `N` and `G` those it declares.
 * `holds` gets these and nothing else.
 */
export interface ConditionSpec<F, L, N extends keyof F, G extends keyof L> {
  readonly id: string;
  readonly cite: Cite;
  readonly needs: readonly N[];
  /** Figures of the law it compares with; while one is not published the condition is in doubt. */
  readonly figures?: readonly G[];
  readonly holds: (known: Readonly<Pick<F, N>>, law: Readonly<Pick<L, G>>) => Answer;
  /** Figures for the explanation. */
  readonly shows?: (known: Readonly<Pick<F, N>>, law: Readonly<Pick<L, G>>) => ShownFigures;
  /** Days on which time alone may change the answer. */
  readonly turnsOn?: (known: Readonly<Pick<F, N>>, law: Readonly<Pick<L, G>>) => readonly IsoDate[];
}

/**
 * The `condition` function for one vocabulary of facts and one registry of figures.
 * @example const condition = conditionOf<Facts, Figures>()
 */
export function conditionOf<F, L>() {
  return <N extends keyof F & string, G extends keyof L & string = never>(
    spec: ConditionSpec<F, L, N, G>,
  ): Condition => ({ kind: 'condition', figures: [], ...spec }) as unknown as Condition;
}

/**
 * Holds when every part holds.
 * @example all('rsi', [adult, legalResidence])
 */
export function all(id: string, parts: readonly Node[]): Group {
  return { kind: 'all', id, parts };
}

/**
 * Holds when one part holds: the law has alternatives.
 * @example any('age', [adult, minorOnTheirOwn])
 */
export function any(id: string, parts: readonly Node[]): Group {
  return { kind: 'any', id, parts };
}

/** The answer of a predicate that only an office can give. */
export function doubt(id: string): Doubt {
  return { doubt: id };
}

/** The answer of a predicate that needs facts inside a list first. */
export function open(facts: readonly string[]): Open {
  return { open: facts };
}

/** Shown figures by unit. @example money(53713) // { kind: 'money', value: 53713 } */
export const money = (value: Cents): Shown => ({ kind: 'money', value });
export const day = (value: IsoDate): Shown => ({ kind: 'date', value });
export const count = (value: number): Shown => ({ kind: 'count', value });
export const share = (value: Share): Shown => ({ kind: 'share', value });
