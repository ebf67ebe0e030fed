import { describe, expect, it } from 'vitest';
import { acts, figures, firstClaimDate, isIsoDate, units, type Row } from '@/rules';
import { benefits } from '@/rules/benefits';
import { firstOfMonth } from '@/rules/core/dates';
import { rowOn, type Series } from '@/rules/core/series';

const ids = Object.keys(figures).filter(isFigure);
const lastMonth = '2027-01-01';
const sweep = monthsFrom(firstClaimDate, lastMonth);

/** Days on which a text of the law starts: a figure of that text has no earlier row. */
const starts = new Set(
  Object.values(benefits).flatMap(({ regimes }) => regimes.map(({ inForce }) => inForce.from)),
);

/** Figures of an act that changed a text of the law already in force. */
const later = new Map([
  ['daysOfWaitAtAima', '2024-01-18'],
  ['parentalFatherLongDays', '2023-05-01'],
  ['parentalFatherLongShare', '2023-05-01'],
  ['parentalFatherFirstDays', '2023-05-01'],
  ['parentalFatherDays', '2023-05-01'],
  ['parentalFatherOptionalDays', '2023-05-01'],
]);

describe.each(ids)('%s', (id) => {
  const figure: Series<unknown> = figures[id];
  const published = sweep.filter((month) => rowOn(figure, month) !== undefined);

  it('has one row for every month that the law covers', () => {
    for (const month of sweep) expect(rowsOn(figure, month).length, month).toBeLessThanOrEqual(1);
    const [first = lastMonth] = published;
    expect(sweep.slice(sweep.indexOf(first), sweep.indexOf(first) + published.length), 'no gap').toEqual(
      published,
    );
  });

  it('is known from the first day of claim, or from the day on which its law starts', () => {
    const start = figure.rows[0]?.from ?? '';
    expect(start <= firstClaimDate || starts.has(start) || later.get(id) === start, start).toBe(true);
  });

  it('is known until the end of 2026 at least', () => {
    const last = figure.rows.at(-1);
    expect(last?.until === undefined || last.until >= '2026-12-30', last?.until).toBe(true);
  });

  it('has a source, a day on which it was checked, and says how sure it is', () => {
    for (const row of figure.rows) expect(faultsOf(row), `${id} from ${row.from}`).toEqual([]);
  });

  it('has values of its unit', () => {
    for (const { value, from } of figure.rows) expect(fits(value, units[id]), from).toBe(true);
  });
});

function faultsOf({ from, until, source, checked, confidence, note }: Row<unknown>): readonly string[] {
  const sure = confidence === 'confirmed' || confidence === 'computed' || confidence === 'secondary';
  return [
    ...(source.act in acts ? [] : [`unknown act ${source.act}`]),
    ...(source.article.trim() === '' ? ['no article'] : []),
    ...[from, until, checked].flatMap((day) =>
      day === undefined || isIsoDate(day) ? [] : [`no day: ${day}`],
    ),
    ...(checked >= '2026-11-01' ? [] : [`checked long ago: ${checked}`]),
    ...(sure || note !== undefined ? [] : ['unconfirmed, and no note says why']),
  ];
}

function fits(value: unknown, unit: (typeof units)[keyof typeof units]): boolean {
  switch (unit) {
    case 'money':
    case 'count':
      return Number.isInteger(value);
    case 'share':
      return typeof value === 'object' && value !== null && 'of' in value && 'in' in value;
    case 'date':
      return typeof value === 'string' && isIsoDate(value);
    case 'table':
      return typeof value === 'object';
  }
}

function rowsOn({ rows }: Series<unknown>, day: string): readonly Row<unknown>[] {
  return rows.filter(({ from, until }) => from <= day && (until === undefined || day <= until));
}

function monthsFrom(first: string, last: string): readonly string[] {
  const months = [first];
  for (let month = first; month < last; month = firstOfMonth(month, 1)) months.push(firstOfMonth(month, 1));
  return months;
}

function isFigure(id: string): id is keyof typeof figures {
  return id in figures;
}
