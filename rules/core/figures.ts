import { addDays, type IsoDate } from './dates';
import { rowOn, type Series } from './series';

/** All figures of the law by id. */
export type Registry = Readonly<Record<string, Series<unknown>>>;

/** The values of a registry; a figure that is not published for the day is `undefined`. */
export type FiguresOf<R extends Registry> = {
  readonly [K in keyof R]: R[K] extends Series<infer T> ? T : never;
};

/** What judging reads: values of one day by figure id. */
export type FiguresOnDay = Readonly<Record<string, unknown>>;

/**
 * A reader of figures by day. Days between two changes of the law share one object, so reading is cheap.
 * @example figuresReader(registry)('2026-11-22').ias // 53713
 */
export function figuresReader(registry: Registry): (date: IsoDate) => FiguresOnDay {
  const changes = changeDates(registry);
  const periods = new Map<number, FiguresOnDay>();
  return (date) => {
    const later = changes.findIndex((change) => change > date);
    const period = later === -1 ? changes.length : later;
    const known = periods.get(period);
    if (known !== undefined) return known;
    const figures = Object.fromEntries(
      Object.entries(registry).map(([id, figure]) => [id, rowOn(figure, date)?.value]),
    );
    periods.set(period, figures);
    return figures;
  };
}

const readers = new WeakMap<Registry, (date: IsoDate) => FiguresOnDay>();

/**
 * The reader of a registry, made once.
 * @example readerOf(rsi.figures)('2026-11-22')['ias'] // 53713
 */
export function readerOf(registry: Registry): (date: IsoDate) => FiguresOnDay {
  const reader = readers.get(registry) ?? figuresReader(registry);
  readers.set(registry, reader);
  return reader;
}

/**
 * Every day on which some figure starts, ends or changes, in order.
 * @example changeDates({ ias }) // ['2023-01-01', '2024-01-01', …, '2027-01-01']
 */
export function changeDates(registry: Registry): readonly IsoDate[] {
  const known = knownChanges.get(registry) ?? findChanges(registry);
  knownChanges.set(registry, known);
  return known;
}

const knownChanges = new WeakMap<Registry, readonly IsoDate[]>();

function findChanges(registry: Registry): readonly IsoDate[] {
  const dates = new Set<IsoDate>();
  for (const figure of Object.values(registry))
    for (const row of figure.rows) {
      dates.add(row.from);
      if (row.until !== undefined) dates.add(addDays(row.until, 1));
    }
  return [...dates].sort();
}
