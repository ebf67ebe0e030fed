import type { Cite } from '../core/cite';
import type { IsoDate } from '../core/dates';
import { rowOn } from '../core/series';
import { figures, type FigureId } from './index';

/**
 * The notes that tell why figures in force on a day are not certain, each once.
 * @example notesOn(['largerFamilyBracket1Two'], '2026-11-22') // ['larger-family-unconfirmed']
 */
export function notesOn(ids: readonly FigureId[], date: IsoDate): readonly string[] {
  return [...new Set(ids.flatMap((id) => rowOn<unknown>(figures[id], date)?.note ?? []))];
}

/**
 * Where the value of a figure on a day stands.
 * @throws Error when none is in force on that day
 * @example sourceOn('garantiaTotal', '2026-11-22').act // 'portaria-60-2026'
 */
export function sourceOn(id: FigureId, date: IsoDate): Cite {
  const row = rowOn<unknown>(figures[id], date);
  if (row === undefined)
    throw new Error(`${id}: no value in force on ${date}. Add a row with its act and article.`);
  return row.source;
}
