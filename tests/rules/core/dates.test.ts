import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  completedMonths,
  completedYears,
  daysBetween,
  firstOfMonth,
  isIsoDate,
} from '@/rules/core/dates';
import { isPublicHoliday } from '@/rules/law/public-holidays';

describe('a day that exists', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01'])('%s does', (day) => {
    expect(isIsoDate(day)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '22/11/2026',
    '2026-1-1',
    '',
  ])('%s does not', (day) => {
    expect(isIsoDate(day)).toBe(false);
  });
});

describe('moving through the calendar', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('a person born on 29 February comes of age on 28 February', () => {
    expect(addYears('2008-02-29', 18)).toBe('2026-02-28');
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it('counts days over a change of summer time', () => {
    expect(daysBetween('2026-10-23', '2026-11-22')).toBe(30);
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
  });

  it.each([
    ['2026-10-01', 5, '2026-10-09'],
    ['2026-10-02', 5, '2026-10-12'],
    ['2026-10-03', 1, '2026-10-06'],
    ['2026-10-10', 1, '2026-10-12'],
    ['2026-10-11', 1, '2026-10-12'],
    ['2026-12-03', 5, '2026-12-11'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-04-02', 1, '2026-04-06'],
    ['2026-06-03', 1, '2026-06-05'],
    ['2027-03-25', 1, '2027-03-29'],
    ['2027-05-26', 1, '2027-05-28'],
    ['2026-10-02', 0, '2026-10-02'],
  ])('%s and %i working days is %s', (from, days, to) => {
    expect(addWorkingDays(from, days, isPublicHoliday)).toBe(to);
  });

  it('finds the first of a month', () => {
    expect(firstOfMonth('2026-11-22')).toBe('2026-11-01');
    expect(firstOfMonth('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('completed months and years', () => {
  it.each([
    ['2023-11-22', '2026-11-21', 35],
    ['2023-11-22', '2026-11-22', 36],
    ['2023-11-22', '2026-11-23', 36],
    ['2026-08-31', '2026-09-30', 1],
    ['2026-08-31', '2026-09-29', 0],
    ['2026-11-22', '2026-11-21', -1],
  ])('from %s to %s: %i months', (from, to, months) => {
    expect(completedMonths(from, to)).toBe(months);
  });

  it.each([
    ['2008-11-23', '2026-11-22', 17],
    ['2008-11-22', '2026-11-22', 18],
    ['2008-02-29', '2026-02-28', 18],
    ['2008-02-29', '2026-02-27', 17],
  ])('born %s, on %s: %i years old', (born, on, years) => {
    expect(completedYears(born, on)).toBe(years);
  });
});

describe('days counted by hand and by the platform', () => {
  it('agree over four centuries and at every end of a month', () => {
    const day = 86_400_000;
    for (let at = Date.parse('1899-12-25'); at < Date.parse('2301-02-01'); at += 29 * day) {
      const from = new Date(at).toISOString().slice(0, 10);
      for (const days of [1, 9, -1, 59, 366]) {
        const to = new Date(at + days * day).toISOString().slice(0, 10);
        expect(addDays(from, days)).toBe(to);
        expect(daysBetween(from, to)).toBe(days);
      }
    }
  });
});
