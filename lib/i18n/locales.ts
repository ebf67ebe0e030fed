/** Locales that are offered: each has every text. */
export const locales = ['pt', 'en', 'uk'] as const;

export type Locale = (typeof locales)[number];

/** The locale whose tree of texts the others must match, and whose keys are typed. */
export const sourceLocale: Locale = 'en';

/** The locale of the counter, whose terms stand in the texts of all others. */
export const portuguese: Locale = 'pt';

interface LocaleInfo {
  /** The language by its own name, as the picker shows it. */
  readonly name: string;
  /** BCP 47 tag for `lang` and for Intl: European Portuguese, British English. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

export const localeInfo: Readonly<Record<Locale, LocaleInfo>> = {
  pt: { name: 'Português', tag: 'pt-PT', dir: 'ltr' },
  en: { name: 'English', tag: 'en-GB', dir: 'ltr' },
  uk: { name: 'Українська', tag: 'uk', dir: 'ltr' },
};

/** Whether a part of a path names an offered locale. */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}
