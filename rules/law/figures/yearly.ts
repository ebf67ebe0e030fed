import type { Cite } from '../../core/cite';
import { isoDate } from '../../core/dates';
import { series, type Confidence, type Series } from '../../core/series';

/** One year of a figure that a decree sets anew each January. */
export interface Year<T> {
  readonly year: number;
  readonly value: T;
  readonly source: Cite;
  readonly confidence?: Confidence;
  readonly note?: string;
}

/**
 * A figure that holds for calendar years, first of January to 31 December; confirmed unless a year says otherwise.
 * @param checked day on which the sources were last looked up
 * @example yearly('bonificacaoUnder14', '2026-11-22', [{ year: 2026, value: euros(74, 19), source }])
 */
export function yearly<T>(id: string, checked: string, years: readonly Year<T>[]): Series<T> {
  return series(
    id,
    years.map(({ year, value, source, confidence = 'confirmed', note }) => ({
      from: isoDate(year, 1, 1),
      until: isoDate(year, 12, 31),
      value,
      source,
      checked,
      confidence,
      ...(note === undefined ? {} : { note }),
    })),
  );
}
