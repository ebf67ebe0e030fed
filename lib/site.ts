import type { Metadata } from 'next';

/** The name of the site, the same in every language. */
export const siteName = 'Balcão Aberto';

/** Licence of program and rules, as its identifier. */
export const licence = 'EUPL-1.2';

/** Public origin, from `SITE_URL` at build time. */
const origin = process.env['SITE_URL'];

/**
 * Address of a page for search engines: absolute when the public origin is known.
 * @example addressOf('/pt/rsi/') // '/pt/rsi/'
 */
export function addressOf(path: string): string {
  return origin === undefined ? path : new URL(path, origin).href;
}

/** Title and description of one page. Addresses in other languages come from `LanguagesOfPage`. */
export function pageMetadata(title = siteName, description?: string): Metadata {
  return {
    title: `${title.charAt(0).toLocaleUpperCase()}${title.slice(1)} · ${siteName}`,
    ...(description === undefined ? {} : { description }),
  };
}
