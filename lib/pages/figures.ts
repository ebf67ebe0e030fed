import { formatOf } from '@/lib/format/format';
import { localeInfo, type Locale } from '@/lib/i18n/locales';
import type { TextValues } from '@/lib/i18n/format';
import { figures, units, type FigureId, type IsoDate, type Row } from '@/rules';

/** The id of every figure, in the order of the registry. */
export const figureIds: readonly FigureId[] = Object.keys(figures).filter(isFigureId);

/** Whether a word, such as a placeholder of a text, names a figure. */
export function isFigureId(word: string): word is FigureId {
  return word in figures;
}

/** All rows of a figure, oldest first. */
export function rowsOf(id: FigureId): readonly Row<unknown>[] {
  return figures[id].rows;
}

/**
 * The row of a figure that a page of this day prints: the one in force, or the first one still to come. A figure that
 * has ended gives its last row: only texts about the past name it.
 */
export function rowFor(id: FigureId, date: IsoDate): Row<unknown> | undefined {
  const rows = rowsOf(id);
  return rows.find(({ until }) => until === undefined || date <= until) ?? rows.at(-1);
}

/** Whether a figure was read in the act itself, or follows from such figures. */
export function isCertain({ confidence }: Row<unknown>): boolean {
  return confidence === 'confirmed' || confidence === 'computed';
}

/**
 * A value as people read it; numbers of things stay numbers, so that a text can count with them.
 * @returns `undefined` for a value that is a table of its own
 */
export function figureText(id: FigureId, value: unknown, locale: Locale): string | number | undefined {
  const format = formatOf(localeInfo[locale].tag);
  switch (units[id]) {
    case 'money':
      return typeof value === 'number' ? format.money(value) : undefined;
    case 'share':
      return isShare(value) ? format.share(value) : undefined;
    case 'date':
      return typeof value === 'string' ? format.day(value) : undefined;
    case 'count':
      return typeof value === 'number' ? value : undefined;
    case 'table':
      return undefined;
  }
}

/** Every figure by its id, ready to stand in a text of that day. */
export function figureValues(date: IsoDate, locale: Locale): TextValues {
  return Object.fromEntries(
    figureIds.flatMap((id) => {
      const text = figureText(id, rowFor(id, date)?.value, locale);
      return text === undefined ? [] : [[id, text]];
    }),
  );
}

function isShare(value: unknown): value is { readonly of: number; readonly in: number } {
  return typeof value === 'object' && value !== null && 'of' in value && 'in' in value;
}
