import { describe, expect, it } from 'vitest';
import { changeDates, figuresReader } from '@/rules/core/figures';
import { derive, rowOn, series, yearsLater, type Row } from '@/rules/core/series';

const source = { act: 'act', article: 'art. 1.º' };
const row = (from: string, until: string | undefined, value: number): Row<number> => ({
  from,
  ...(until === undefined ? {} : { until }),
  value,
  source,
  checked: '2026-11-22',
  confidence: 'confirmed',
});
const figure = series('figure', [row('2025-01-01', '2025-12-31', 1), row('2026-01-01', '2026-12-31', 2)]);

describe('a dated figure', () => {
  it.each([
    ['2024-12-31', undefined],
    ['2025-01-01', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 2],
    ['2026-12-31', 2],
    ['2027-01-01', undefined],
  ])('on %s it is %s', (day, value) => {
    expect(rowOn(figure, day)?.value).toBe(value);
  });

  it('says which rows overlap', () => {
    expect(() =>
      series('ias', [row('2025-01-01', '2026-01-01', 1), row('2026-01-01', undefined, 2)]),
    ).toThrow('ias: the row from 2025-01-01 overlaps the row from 2026-01-01');
    expect(() => series('ias', [row('2025-01-01', undefined, 1), row('2026-01-01', undefined, 2)])).toThrow(
      'overlaps',
    );
    expect(() => series('ias', [row('2025-01-01', '2024-01-01', 1)])).toThrow('ends before it starts');
  });

  it('a computed figure is never surer than its origin', () => {
    const unsure = series('unsure', [
      { ...row('2026-01-01', undefined, 3), confidence: 'unconfirmed' as const },
    ]);
    expect(
      derive('double', figure, (value) => value * 2, source).rows.map(({ confidence }) => confidence),
    ).toEqual(['computed', 'computed']);
    expect(derive('double', unsure, (value) => value * 2, source).rows[0]).toMatchObject({
      value: 6,
      confidence: 'unconfirmed',
    });
  });

  it('may be used some years later', () => {
    expect(rowOn(yearsLater('lastYear', figure, 1), '2027-06-01')?.value).toBe(2);
    expect(rowOn(yearsLater('lastYear', figure, 1), '2025-06-01')).toBeUndefined();
  });
});

describe('a registry of figures', () => {
  const registry = { figure, later: series('later', [row('2026-03-15', undefined, 9)]) };

  it('knows the days on which something changes', () => {
    expect(changeDates(registry)).toEqual(['2025-01-01', '2026-01-01', '2026-03-15', '2027-01-01']);
  });

  it.each([
    ['2024-06-01', undefined, undefined],
    ['2026-03-14', 2, undefined],
    ['2026-03-15', 2, 9],
    ['2027-01-01', undefined, 9],
  ])('reads the figures of %s', (day, value, later) => {
    expect(figuresReader(registry)(day)).toMatchObject({ figure: value, later });
  });
});
