import { addDays, daysBetween, type Cents, type IsoDate, type Span } from '@/rules';

/** Days in a row. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** How many they are, both ends counted. */
  readonly days: number;
  /** What each of them pays. */
  readonly daily?: Cents | undefined;
}

/** All days with one name, in one row; the mark shows them on the calendar. */
export interface SpanRow {
  readonly id: string;
  /** The first name is marked A, the next one B. */
  readonly mark: string;
  readonly periods: readonly Period[];
}

const FIRST_MARK = 'A'.charCodeAt(0);

/**
 * The days of a choice by their names, in the order in which each name comes first.
 * @example spanRows(spans).map(({ mark, id }) => `${mark} ${id}`) // ['A mother', 'B father']
 */
export function spanRows(spans: readonly Span[]): readonly SpanRow[] {
  return [...new Set(spans.map(({ id }) => id))].map((id, index) => ({
    id,
    mark: String.fromCharCode(FIRST_MARK + index),
    periods: spans.filter((span) => span.id === id).map(periodOf),
  }));
}

function periodOf({ from, until, daily }: Span): Period {
  return { from, until, days: daysBetween(from, until) + 1, daily };
}

/**
 * How many days of the calendar are covered; a day that two people take at the same time counts once.
 * @example coveredDays(spans) // 150
 */
export function coveredDays(spans: readonly Span[]): number {
  const inOrder = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  let covered = 0;
  let next: IsoDate = '';
  for (const { from, until } of inOrder) {
    const first = from < next ? next : from;
    if (first > until) continue;
    covered += daysBetween(first, until) + 1;
    next = addDays(until, 1);
  }
  return covered;
}
