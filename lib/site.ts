import type { Metadata } from 'next';
import { localeInfo, locales } from '@/lib/i18n/locales';
import type { Locale } from '@/lib/i18n/locales';

/** Public origin, from `SITE_URL` at build time. Without it, pages claim no absolute address. */
const origin = process.env['SITE_URL'];

/** Canonical address and other languages of one page. Set per page: a layout's would be inherited. */
export function alternates(locale: Locale, path: string): Pick<Metadata, 'alternates'> {
  if (origin === undefined) return {};
  const at = (other: Locale) => new URL(`/${other}/${path}`, origin).href;
  return {
    alternates: {
      canonical: at(locale),
      languages: Object.fromEntries(locales.map((other) => [localeInfo[other].tag, at(other)])),
    },
  };
}
