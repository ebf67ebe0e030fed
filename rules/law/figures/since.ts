import type { Cite } from '../../core/cite';
import { series, type Row, type Series } from '../../core/series';

const checked = '2026-11-22';
const firstDay = '2023-01-01';

/** A figure that has not changed since the first day this project covers. */
export function since<T>(
  id: string,
  value: T,
  source: Cite,
  mark: Partial<Pick<Row<T>, 'confidence' | 'note'>> = {},
): Series<T> {
  return series(id, [{ from: firstDay, value, source, checked, confidence: 'confirmed', ...mark }]);
}

/** A number of years that has not changed. */
export const years = (id: string, value: number, source: Cite): Series<number> => since(id, value, source);
