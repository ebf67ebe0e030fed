import type { Amount } from './amount';
import type { IsoDate } from './dates';
import type { Cents } from './money';
import type { Verdict } from './verdict';

/** Days that follow each other, taken by one person. */
export interface Span {
  /** Names the text of these days: `mother`, `father-after-birth`. */
  readonly id: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** What each of these days pays. */
  readonly daily?: Cents;
}

/** One of several ways to use a right; they are shown side by side with what each pays. */
export interface Choice {
  /** Names the text of this way. */
  readonly id: string;
  /** Whether this way is open to these people; one that is not does not appear at all. */
  readonly verdict: Exclude<Verdict, 'no'>;
  readonly amount: Amount;
  /** The first day on which this way is open, where that is what ways differ in. */
  readonly from?: IsoDate;
  /** The days laid out on the calendar, in order; empty where a way is not a matter of days. */
  readonly spans: readonly Span[];
}
