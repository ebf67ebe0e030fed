import type { Cite } from '../core/cite';
import type { IsoDate } from '../core/dates';
import type { Registry } from '../core/figures';
import { rowOn } from '../core/series';

/**
 * The notes that tell why figures in force on a day are not certain, each once.
 * @example notesOn(abonoLaw, ['largerFamilyBracket1Two'], '2026-11-22') // ['larger-family-unconfirmed']
 */
export function notesOn(registry: Registry, ids: readonly string[], date: IsoDate): readonly string[] {
  return [...new Set(ids.flatMap((id) => rowIn(registry, id, date)?.note ?? []))];
}

/**
 * Where the value of a figure on a day stands.
 * @throws Error when none is in force on that day
 * @example sourceOn(abonoLaw, 'garantiaTotal', '2026-11-22').act // 'portaria-60-2026'
 */
export function sourceOn<R extends Registry>(registry: R, id: keyof R & string, date: IsoDate): Cite {
  const row = rowIn(registry, id, date);
  if (row === undefined)
    throw new Error(`${id}: no value in force on ${date}. Add a row with its act and article.`);
  return row.source;
}

function rowIn(registry: Registry, id: string, date: IsoDate) {
  const figure = registry[id];
  return figure === undefined ? undefined : rowOn(figure, date);
}
