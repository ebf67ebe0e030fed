import { describe, expect, it } from 'vitest';
import { monthsOf, weekdaysIn } from '@/lib/result/months';
import { coveredDays, spanRows } from '@/lib/result/spans';
import type { Span } from '@/rules';

/** A mother for 30 days, and a father for two weeks in between, in two pieces. */
const spans: readonly Span[] = [
  { id: 'mother', from: '2026-11-20', until: '2026-12-19', daily: 3200 },
  { id: 'father', from: '2026-11-20', until: '2026-11-26', daily: 4000 },
  { id: 'father', from: '2026-12-18', until: '2026-12-24', daily: 4000 },
];

describe('days laid out', () => {
  it('have a row and a mark for each name, in the order in which they come', () => {
    expect(spanRows(spans)).toEqual([
      {
        id: 'mother',
        mark: 'A',
        periods: [{ from: '2026-11-20', until: '2026-12-19', days: 30, daily: 3200 }],
      },
      {
        id: 'father',
        mark: 'B',
        periods: [
          { from: '2026-11-20', until: '2026-11-26', days: 7, daily: 4000 },
          { from: '2026-12-18', until: '2026-12-24', days: 7, daily: 4000 },
        ],
      },
    ]);
  });

  it('count once where two people take the same day', () => {
    expect(coveredDays(spans)).toBe(35);
    expect(coveredDays([...spans].reverse())).toBe(35);
  });

  it('of which one lies inside another count as the longer one', () => {
    expect(
      coveredDays([
        { id: 'a', from: '2026-11-01', until: '2026-11-30' },
        { id: 'b', from: '2026-11-10', until: '2026-11-12' },
        { id: 'a', from: '2026-12-01', until: '2026-12-01' },
      ]),
    ).toBe(31);
  });

  it('are none where a way is not a matter of days', () => {
    expect(coveredDays([])).toBe(0);
    expect(monthsOf(spanRows([]))).toEqual([]);
  });
});

describe('the calendar', () => {
  const months = monthsOf(spanRows(spans));
  const day = (date: string) =>
    months.flatMap(({ weeks }) => weeks.flat()).find((entry) => entry?.date === date);

  it('has the months in order, each with its days and no others', () => {
    expect(months.map(({ first }) => first)).toEqual(['2026-11-01', '2026-12-01']);
    const days = months.map(({ weeks }) => weeks.flat().filter((entry) => entry !== undefined).length);
    expect(days).toEqual([30, 31]);
  });

  it('has weeks of seven days that begin on a Monday', () => {
    expect(months[0]?.weeks.every((week) => week.length === 7)).toBe(true);
    expect(months[0]?.weeks[0]?.map((entry) => entry?.day)).toEqual([...Array<undefined>(6), 1]);
    expect(months[0]?.weeks[1]?.[0]?.date).toBe('2026-11-02');
  });

  it('marks each day with every row it belongs to, first and last day included', () => {
    expect(day('2026-11-19')?.marks).toEqual([]);
    expect(day('2026-11-20')?.marks).toEqual(['A', 'B']);
    expect(day('2026-11-26')?.marks).toEqual(['A', 'B']);
    expect(day('2026-11-27')?.marks).toEqual(['A']);
    expect(day('2026-12-19')?.marks).toEqual(['A', 'B']);
    expect(day('2026-12-20')?.marks).toEqual(['B']);
    expect(day('2026-12-25')?.marks).toEqual([]);
  });

  it('leaves out months without a day, and is not drawn for years', () => {
    const far = { id: 'far', from: '2027-03-01', until: '2027-03-02' };
    expect(monthsOf(spanRows([...spans, far])).map(({ first }) => first)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-03-01',
    ]);
    expect(monthsOf(spanRows([{ ...far, until: '2029-02-28' }]))).toHaveLength(24);
    expect(monthsOf(spanRows([{ ...far, until: '2029-03-01' }]))).toEqual([]);
  });

  it('names the days of the week in the language of the page, short enough for a column', () => {
    expect(weekdaysIn('en-GB')[0]).toEqual({ name: 'Monday', head: 'Mon' });
    expect(weekdaysIn('pt-PT')[6]).toEqual({ name: 'domingo', head: 'D' });
    expect(weekdaysIn('uk').map(({ head }) => head)).toEqual(['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд']);
  });
});
