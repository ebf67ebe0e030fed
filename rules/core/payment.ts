import type { IsoDate } from './dates';
import type { Cents } from './money';

/** What is paid for the days of one calendar month. */
export interface Payment {
  /** The first day of the month. */
  readonly month: IsoDate;
  /** Days of the month that are paid. */
  readonly days: number;
  readonly cents: Cents;
}
