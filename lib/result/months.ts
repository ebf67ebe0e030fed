import { addDays, addMonths, firstOfMonth, type IsoDate } from '@/rules';
import type { SpanRow } from './spans';

/** A day of the calendar. */
export interface CalendarDay {
  readonly date: IsoDate;
  /** The day of the month. */
  readonly day: number;
  /** Marks of the rows it belongs to, in their order. */
  readonly marks: readonly string[];
}

/** A month as it hangs on the wall: weeks from Monday to Sunday, days of other months left out. */
export interface CalendarMonth {
  readonly first: IsoDate;
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

/** More months than these are no help on a calendar: the rows say the same. */
const MOST_MONTHS = 24;

/** Letters of a weekday that fit over a column. */
const WIDEST_HEAD = 3;

/** Milliseconds of a day, and any Monday in UTC. */
const DAY = 86_400_000;
const MONDAY = 4 * DAY;

/** Weeks begin on Monday, as on the calendars of Portugal. */
const week = [0, 1, 2, 3, 4, 5, 6];

/** Every month with a day in one of the rows; none when they are too many to look at. */
export function monthsOf(rows: readonly SpanRow[]): readonly CalendarMonth[] {
  const firsts = new Set<IsoDate>();
  for (const { from, until } of rows.flatMap(({ periods }) => periods)) {
    let first = firstOfMonth(from);
    while (first <= until && firsts.size <= MOST_MONTHS) {
      firsts.add(first);
      first = addMonths(first, 1);
    }
  }
  return firsts.size > MOST_MONTHS ? [] : [...firsts].sort().map((first) => monthOf(first, rows));
}

function monthOf(first: IsoDate, rows: readonly SpanRow[]): CalendarMonth {
  const next = addMonths(first, 1);
  const weeks: (readonly (CalendarDay | undefined)[])[] = [];
  for (
    let monday = addDays(first, -daysAfterMonday(first));
    monday < next;
    monday = addDays(monday, week.length)
  )
    weeks.push(
      week.map((days) => {
        const date = addDays(monday, days);
        return date < first || date >= next ? undefined : dayOn(date, rows);
      }),
    );
  return { first, weeks };
}

function dayOn(date: IsoDate, rows: readonly SpanRow[]): CalendarDay {
  const on = rows.filter(({ periods }) => periods.some(({ from, until }) => from <= date && date <= until));
  return { date, day: Number(date.slice(-2)), marks: on.map(({ mark }) => mark) };
}

/** 0 for a Monday, 6 for a Sunday. */
function daysAfterMonday(date: IsoDate): number {
  return (new Date(date).getUTCDay() + week.length - 1) % week.length;
}

/** A day of the week: its name, and what stands at the head of a narrow column. */
export interface Weekday {
  readonly name: string;
  readonly head: string;
}

/**
 * The days of the week from Monday on. Slow on a cheap phone: once is enough for all months.
 * @example weekdaysIn('en-GB')[0] // { name: 'Monday', head: 'Mon' }
 */
export function weekdaysIn(tag: string): readonly Weekday[] {
  const write = (weekday: 'long' | 'short' | 'narrow') => {
    const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
    return week.map((day) => format.format(MONDAY + day * DAY));
  };
  const [names, short, narrow] = [write('long'), write('short'), write('narrow')];
  const heads = short.every((head) => head.length <= WIDEST_HEAD) ? short : narrow;
  return week.map((day) => ({ name: names[day] ?? '', head: heads[day] ?? '' }));
}
