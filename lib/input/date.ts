import type { IsoDate } from '@/rules';
import { isIsoDate } from '@/rules/asking';
import { latinDigits } from './digits';

/** The three fields of a day as they were typed. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What is wrong with a day, and in which field. */
export interface DateProblem {
  readonly part: keyof TypedDate;
  readonly code:
    | 'empty'
    | 'missing-day'
    | 'missing-month'
    | 'missing-year'
    | 'unclear-day'
    | 'unclear-month'
    | 'unclear-year'
    | 'short-year'
    | 'no-such-day'
    | 'in-future'
    | 'in-past';
  /** For a day that the month does not have: the first of that month, and how many days it has. */
  readonly month?: IsoDate;
  readonly days?: number;
}

/** On which side of today a day must lie. */
export type When = 'past' | 'future' | 'any';

const parts = ['day', 'month', 'year'] as const;
const highest = { day: 31, month: 12, year: 9999 };

/**
 * Reads a day from its three fields; each problem names the field where it stands.
 * @param today the day on the device
 * @example readDate({ day: '31', month: '4', year: '2020' }, 'past', '2026-11-22')
 * // { problems: [{ part: 'day', code: 'no-such-day', month: '2020-04-01', days: 30 }] }
 */
export function readDate(
  typed: TypedDate,
  when: When,
  today: IsoDate,
): { readonly value: IsoDate } | { readonly problems: readonly DateProblem[] } {
  const plain = { day: clean(typed.day), month: clean(typed.month), year: clean(typed.year) };
  if (parts.every((part) => plain[part] === '')) return { problems: [{ part: 'day', code: 'empty' }] };
  const problems = parts.flatMap((part): readonly DateProblem[] => {
    const code = codeOf(part, plain[part]);
    return code === undefined ? [] : [{ part, code }];
  });
  if (problems.length > 0) return { problems };
  const value = `${plain.year}-${plain.month.padStart(2, '0')}-${plain.day.padStart(2, '0')}`;
  if (!isIsoDate(value)) {
    const month = `${value.slice(0, 8)}01`;
    return { problems: [{ part: 'day', code: 'no-such-day', month, days: daysIn(month) }] };
  }
  if (when === 'past' && value > today)
    return { problems: [{ part: firstDifference(value, today), code: 'in-future' }] };
  if (when === 'future' && value < today)
    return { problems: [{ part: firstDifference(value, today), code: 'in-past' }] };
  return { value };
}

/** The three fields for a day that was told before. */
export function typedDate(date: IsoDate | undefined): TypedDate {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

function clean(text: string): string {
  return latinDigits(text).trim();
}

function codeOf(part: keyof TypedDate, text: string): DateProblem['code'] | undefined {
  if (text === '') return `missing-${part}`;
  if (part === 'year' && /^\d{1,3}$/.test(text)) return 'short-year';
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return value < 1 || value > highest[part] ? `unclear-${part}` : undefined;
}

function daysIn(month: IsoDate): number {
  return [30, 29].find((days) => isIsoDate(`${month.slice(0, 8)}${days}`)) ?? 28;
}

function firstDifference(date: IsoDate, other: IsoDate): keyof TypedDate {
  if (date.slice(0, 4) !== other.slice(0, 4)) return 'year';
  return date.slice(5, 7) === other.slice(5, 7) ? 'day' : 'month';
}
