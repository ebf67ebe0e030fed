import type { Cents } from '../core/money';
import type { IsoDate } from '../core/dates';

/** How a fact is answered: what the questionnaire draws and what the contract accepts. */
export type FactKind =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'set'; readonly options: readonly string[] }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'money' }
  | { readonly kind: 'count'; readonly max: number }
  /** Several whole numbers in an order that matters, at most so many, none above `max`. */
  | { readonly kind: 'counts'; readonly max: number; readonly most: number }
  | { readonly kind: 'date'; readonly when: 'past' | 'future' | 'any' }
  | { readonly kind: 'people'; readonly max: number };

/** One thing that may be asked. */
export type Fact = FactKind & {
  /** The list of people it belongs to; absent for facts of the household. */
  readonly of?: 'children' | 'adults';
  /** Asked with the reason why and with "I'd rather not say". */
  readonly sensitive?: true;
  /** Asked once this fact has been told: without it the answer would settle nothing. */
  readonly after?: string;
  /** Completed weeks: one more for every week between two days of claim. */
  readonly growsWeekly?: true;
  /** A whole calendar year: how many years before that of the claim it lies. */
  readonly yearsBefore?: 0 | 1 | 2;
  /** About whole months before a day that is told: so many of them, ending a gap before its month. Figures by id. */
  readonly window?: { readonly before: string; readonly months: string; readonly gap: string };
  /** Settled to `value` by another fact: when `fact` is known and does not name `unless`. */
  readonly impliedBy?: { readonly fact: string; readonly unless: string; readonly value: number | boolean };
};

/** The TypeScript type of an answer. */
export type AnswerOf<K> = K extends { readonly kind: 'choice'; readonly options: readonly (infer O)[] }
  ? O
  : K extends { readonly kind: 'set'; readonly options: readonly (infer O)[] }
    ? readonly O[]
    : K extends { readonly kind: 'yesNo' }
      ? boolean
      : K extends { readonly kind: 'money' }
        ? Cents
        : K extends { readonly kind: 'count' }
          ? number
          : K extends { readonly kind: 'counts' }
            ? readonly number[]
            : K extends { readonly kind: 'date' }
              ? IsoDate
              : never;
