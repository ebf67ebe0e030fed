import type { Cite } from './cite';
import { addYears, type IsoDate } from './dates';

/**
 * How sure a figure is: read in the act or an official page; printed by one secondary source; computed here from
 * confirmed figures; or not confirmed at all. Whatever is not `confirmed` or `computed` is told to the reader.
 */
export type Confidence = 'confirmed' | 'computed' | 'secondary' | 'unconfirmed';

/** One value of the law with the days on which it is in force, both included. */
export interface Row<T> {
  readonly from: IsoDate;
  /** Absent while the act names no end. */
  readonly until?: IsoDate;
  readonly value: T;
  readonly source: Cite;
  readonly checked: IsoDate;
  readonly confidence: Confidence;
  /** Id of a note in the texts that tells why the row is not certain. */
  readonly note?: string;
}

/** A figure of the law with its whole history. */
export interface Series<T> {
  readonly id: string;
  readonly rows: readonly Row<T>[];
}

/**
 * A dated figure. Rows are only ever added.
 * @throws Error when rows overlap, touch wrongly or stand out of order, naming the two rows.
 * @example series('ias', [{ from: '2026-01-01', until: '2026-12-31', value: 53713, … }])
 */
export function series<T>(id: string, rows: readonly Row<T>[]): Series<T> {
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (row.until !== undefined && row.until < row.from)
      throw new Error(`${id}: the row from ${row.from} ends before it starts (${row.until}).`);
    if (next !== undefined && (row.until === undefined || row.until >= next.from))
      throw new Error(
        `${id}: the row from ${row.from} overlaps the row from ${next.from}. Close the earlier one.`,
      );
  });
  return { id, rows };
}

/**
 * The row in force on a day, or `undefined` when none is published for it.
 * @example rowOn(ias, '2027-01-01') // undefined
 */
export function rowOn<T>(figure: Series<T>, date: IsoDate): Row<T> | undefined {
  return figure.rows.find((row) => row.from <= date && (row.until === undefined || date <= row.until));
}

/**
 * A figure computed from each row of another one, with the same dates, and never surer than its origin.
 * @example derive('assetLimit', ias, (value) => value * 60, cite)
 */
export function derive<T, U>(
  id: string,
  origin: Series<T>,
  compute: (value: T) => U,
  source: Cite,
): Series<U> {
  return series(
    id,
    origin.rows.map((row) => ({
      ...row,
      value: compute(row.value),
      source,
      confidence: row.confidence === 'confirmed' ? 'computed' : row.confidence,
    })),
  );
}

/**
 * The same figure, used some years later: on a day of year Y it gives the value of year Y − `years`.
 * @example yearsLater('iasLastYear', ias, 1)
 */
export function yearsLater<T>(id: string, origin: Series<T>, years: number): Series<T> {
  return series(
    id,
    origin.rows.map((row) => ({
      ...row,
      from: addYears(row.from, years),
      ...(row.until === undefined ? {} : { until: addYears(row.until, years) }),
    })),
  );
}
