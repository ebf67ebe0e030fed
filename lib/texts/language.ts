import type { CompiledMessage } from 'icu-minify/format';
import { formatOf, paperDay, type Format } from '@/lib/format/format';
import { formatText, type TextValues } from '@/lib/i18n/format';
import type { IsoDate, ShownFigures } from '@/rules';
import { shownValues, withFigures, type FigureStyle } from './figures';

/** A language in which the questionnaire speaks, with the figures of the day of the claim. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly format: Format;
  /** A text with its values; figures of the law are filled in by their ids. */
  readonly say: (text: CompiledMessage, values?: TextValues) => string;
  /** A figure of the law on the day of the claim; `undefined` where none is published. */
  readonly figure: (id: string) => unknown;
  /** Figures that a reason shows, as values of its text. */
  readonly values: (shown: ShownFigures | undefined) => TextValues;
}

/** On which day a language speaks of the law, and how it tells amounts from other figures. */
export interface LanguageSpec {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly date: IsoDate;
  readonly law: FigureStyle['law'];
  readonly unitOf: FigureStyle['unitOf'];
  /** Stands for figures that are not published for the day. */
  readonly unpublished: CompiledMessage;
  /** On paper days are written as Portuguese forms ask for them, in every language. */
  readonly onPaper?: true;
}

/** A language on the day of a claim. */
export function languageOf({ tag, onPaper, unpublished, ...style }: LanguageSpec): Language {
  const format = onPaper === true ? { ...formatOf(tag), day: paperDay } : formatOf(tag);
  const figures = { ...style, format, unpublished: formatText(unpublished, tag) };
  const noNumber = format.number(Number.NaN);
  return {
    tag,
    format,
    figure: (id) => style.law(style.date)[id],
    say: (text, values = {}) =>
      withoutDoubleStop(
        formatText(text, tag, withFigures(values, figures)).replaceAll(noNumber, figures.unpublished),
      ),
    values: (shown) => shownValues(shown, format),
  };
}

/** A day may end in an abbreviation with a full stop ("2026 р."), and the sentence right after it. */
function withoutDoubleStop(text: string): string {
  return text.replace(/\.\.(?!\.)/g, '.');
}
