import type { Format } from '@/lib/format/format';
import type { TextValues } from '@/lib/i18n/format';
import type { FiguresOnDay, IsoDate, Shown, ShownFigures, Unit } from '@/rules';

/** How figures are written on a day. */
export interface FigureStyle {
  readonly date: IsoDate;
  /** The figures of the benefit. */
  readonly law: (date: IsoDate) => FiguresOnDay;
  readonly format: Format;
  /** How a figure is read, by its id; `undefined` for any other word. */
  readonly unitOf: (id: string) => Unit | undefined;
  /** Stands for a figure that is not published for the day. */
  readonly unpublished: string;
}

/**
 * Values of a text, and beside them every figure in force on a day by its id. Numbers of things stay numbers, so that
 * a text can count with them. Figures are written only when a text asks for them: most texts name none.
 */
export function withFigures(own: TextValues, style: FigureStyle): TextValues {
  return new Proxy(own, {
    has: () => true,
    get: (values, name) => (typeof name === 'string' ? (values[name] ?? figureText(name, style)) : undefined),
  });
}

/** Figures shown with a reason, as values of its text. */
export function shownValues(shown: ShownFigures | undefined, format: Format): TextValues {
  return Object.fromEntries(
    Object.entries(shown ?? {}).map(([name, figure]) => [name, shownText(figure, format)]),
  );
}

/** A text may count with a figure that is not published: no number stands in for it. */
function figureText(id: string, { date, law, format, unitOf, unpublished }: FigureStyle): string | number {
  const value = law(date)[id];
  const unit = unitOf(id);
  if (typeof value === 'number')
    return shownText({ kind: unit === 'money' ? 'money' : 'count', value }, format);
  if (typeof value === 'string') return shownText({ kind: 'date', value }, format);
  if (isShare(value)) return shownText({ kind: 'share', value }, format);
  return unit === 'count' ? Number.NaN : unpublished;
}

function shownText(figure: Shown, format: Format): string | number {
  switch (figure.kind) {
    case 'money':
      return format.money(figure.value);
    case 'date':
      return format.day(figure.value);
    case 'share':
      return format.share(figure.value);
    case 'count':
      return figure.value;
  }
}

function isShare(value: unknown): value is { readonly of: number; readonly in: number } {
  return typeof value === 'object' && value !== null && 'of' in value && 'in' in value;
}
