import format from 'icu-minify/format';
import type { CompiledMessage, FormatOptions } from 'icu-minify/format';

export type TextValues = Readonly<Record<string, string | number>>;

const formatters: FormatOptions['formatters'] = {
  getDateTimeFormat: (tag, options) => new Intl.DateTimeFormat(tag, options),
  getNumberFormat: (tag, options) => new Intl.NumberFormat(tag, options),
  getPluralRules: (tag, options) => new Intl.PluralRules(tag, options),
};

/** A compiled text with its values filled in. `tag` is the BCP 47 tag, as in `localeInfo`. */
export function formatText(text: CompiledMessage, tag: string, values: TextValues = {}): string {
  const result = format(text, tag, values, { formatters });
  return Array.isArray(result) ? result.join('') : result;
}
