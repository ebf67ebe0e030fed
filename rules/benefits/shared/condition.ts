import { computationOf } from '../../core/amount';
import { conditionOf } from '../../core/condition';
import type { Answers } from '../../facts';
import type { Figures } from '../../law';

/** Facts that benefits compute from the lists of people before judging. */
export interface Derived {
  /** Children and young people entitled to child benefit, whatever the income: at least and at most so many. */
  readonly entitledChildren: {
    readonly atLeast: number;
    readonly atMost: number;
    /** Facts that would settle the difference; empty when only an office can. */
    readonly open: readonly string[];
  };
}

/** Everything a condition may need. */
export type Facts = Answers & Derived;

/** One sentence of the law; its predicate gets the declared facts and figures only. */
export const condition = conditionOf<Facts, Figures>();

/** An amount, a date or a detail, computed from the declared facts and figures only. */
export const computation = computationOf<Facts, Figures>();
