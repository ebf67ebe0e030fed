import compile from 'icu-minify/compile';
import { formatText, type TextValues } from '@/lib/i18n/format';
import { figures, units, type FigureId, type Share } from '@/rules';

/** The words of one fact, as `locales/<locale>/facts.json` holds them. */
export interface FactWords {
  readonly title: string;
  readonly question: string;
  readonly hint?: string;
}

const language = 'en-GB';

/** What stands for a person, a month or a year in a text that speaks to nobody in particular. */
const people: TextValues = {
  child: 'the child',
  adult: 'the adult',
  firstMonth: 'the first month that counts',
  lastMonth: 'the last month that counts',
};
const years: Readonly<Record<string, string>> = {
  incomeLastYear: 'the calendar year before the claim',
  incomeTwoYearsAgo: 'the calendar year two years before the claim',
  incomeThisYear: 'the calendar year of the claim',
};

/**
 * Title and description of a fact in the English of the questionnaire, with figures of the newest published law.
 * @returns `undefined` when the fact has no words
 */
export function factTexts(
  id: string,
  words: FactWords | undefined,
): { readonly title: string; readonly description: string } | undefined {
  if (words === undefined) return undefined;
  const values = { ...newestFigures, ...people, year: years[id] ?? 'the year' };
  const text = (icu: string) => formatText(compile(icu), language, values);
  return {
    title: text(words.title),
    description: [words.question, ...(words.hint === undefined ? [] : [words.hint])].map(text).join(' '),
  };
}

const newestFigures: TextValues = Object.fromEntries(
  figureIds().flatMap((id) => {
    const value = printed(figures[id].rows.at(-1)?.value, units[id]);
    return value === undefined ? [] : [[id, value]];
  }),
);

function figureIds(): readonly FigureId[] {
  const isFigure = (id: string): id is FigureId => id in figures;
  return Object.keys(figures).filter(isFigure);
}

function printed(value: unknown, unit: (typeof units)[FigureId]): string | number | undefined {
  if (unit === 'count' && typeof value === 'number') return value;
  if (unit === 'money' && typeof value === 'number')
    return new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(value / 100);
  if (unit === 'share' && isShare(value))
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(
      value.of / value.in,
    );
  if (unit === 'date' && typeof value === 'string')
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
  return undefined;
}

function isShare(value: unknown): value is Share {
  return typeof value === 'object' && value !== null && 'of' in value && 'in' in value;
}
