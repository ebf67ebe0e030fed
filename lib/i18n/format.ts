import format from 'icu-minify/format';
import type { CompiledMessage, FormatOptions } from 'icu-minify/format';

export type TextValues = Readonly<Record<string, string | number>>;

/** Making a formatter costs a slow phone more than everything that is then said with it. */
function kept<O extends object, T>(make: (tag: string, options?: O) => T): (tag: string, options?: O) => T {
  const made = new Map<string, T>();
  return (tag, options) => {
    const key = `${tag} ${JSON.stringify(options ?? {})}`;
    const formatter = made.get(key) ?? make(tag, options);
    made.set(key, formatter);
    return formatter;
  };
}

const formatters: FormatOptions['formatters'] = {
  getDateTimeFormat: kept((tag, options) => new Intl.DateTimeFormat(tag, options)),
  getNumberFormat: kept((tag, options) => new Intl.NumberFormat(tag, options)),
  getPluralRules: kept((tag, options) => new Intl.PluralRules(tag, options)),
};

/** A compiled text with its values filled in. `tag` is the BCP 47 tag, as in `localeInfo`. */
export function formatText(text: CompiledMessage, tag: string, values: TextValues = {}): string {
  const result = format(text, tag, values, { formatters });
  return Array.isArray(result) ? result.join('') : result;
}
