import { describe, expect, it } from 'vitest';
import { readDate, typedDate } from '@/lib/input/date';

const today = '2026-11-22';
const read = (day: string, month: string, year: string, when: 'past' | 'future' | 'any' = 'past') =>
  readDate({ day, month, year }, when, today);

describe('a day in three fields', () => {
  it('is read with or without leading zeros, and in other digits', () => {
    expect(read('3', '5', '2020')).toEqual({ value: '2020-05-03' });
    expect(read(' 03 ', '05', '2020')).toEqual({ value: '2020-05-03' });
    expect(read('٣', '٥', '٢٠٢٠')).toEqual({ value: '2020-05-03' });
    expect(read('29', '2', '2024')).toEqual({ value: '2024-02-29' });
  });

  it('may be today, but not tomorrow, where it must be past', () => {
    expect(read('22', '11', '2026')).toEqual({ value: today });
    expect(read('23', '11', '2026')).toEqual({ problems: [{ part: 'day', code: 'in-future' }] });
    expect(read('1', '12', '2026')).toEqual({ problems: [{ part: 'month', code: 'in-future' }] });
    expect(read('1', '1', '2027')).toEqual({ problems: [{ part: 'year', code: 'in-future' }] });
  });

  it('may be today, but not yesterday, where it must be to come', () => {
    expect(read('22', '11', '2026', 'future')).toEqual({ value: today });
    expect(read('21', '11', '2026', 'future')).toEqual({ problems: [{ part: 'day', code: 'in-past' }] });
  });

  it('says how many days the month has', () => {
    expect(read('31', '4', '2020')).toEqual({
      problems: [{ part: 'day', code: 'no-such-day', month: '2020-04-01', days: 30 }],
    });
    expect(read('29', '2', '2023')).toEqual({
      problems: [{ part: 'day', code: 'no-such-day', month: '2023-02-01', days: 28 }],
    });
    expect(read('30', '2', '2024')).toEqual({
      problems: [{ part: 'day', code: 'no-such-day', month: '2024-02-01', days: 29 }],
    });
  });

  it('says which field is wrong', () => {
    expect(read('', '', '')).toEqual({ problems: [{ part: 'day', code: 'empty' }] });
    expect(read('3', '', '2020')).toEqual({ problems: [{ part: 'month', code: 'missing-month' }] });
    expect(read('32', '13', '20')).toEqual({
      problems: [
        { part: 'day', code: 'unclear-day' },
        { part: 'month', code: 'unclear-month' },
        { part: 'year', code: 'short-year' },
      ],
    });
    expect(read('0', '5', '2020')).toEqual({ problems: [{ part: 'day', code: 'unclear-day' }] });
    expect(read('x', '5', '20201')).toEqual({
      problems: [
        { part: 'day', code: 'unclear-day' },
        { part: 'year', code: 'unclear-year' },
      ],
    });
  });

  it('fills its fields again', () => {
    expect(typedDate('2020-05-03')).toEqual({ day: '3', month: '5', year: '2020' });
    expect(typedDate(undefined)).toEqual({ day: '', month: '', year: '' });
  });
});
