import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { isLocale } from './locales';
import type { Locale } from './locales';
import { readMessages } from './messages';
import type { Messages } from './messages';

/** Texts for the page being rendered. Only the build and the development server run this. */
export default getRequestConfig(async ({ locale }) => {
  const asked = locale ?? (await rootLocale()) ?? '';
  if (!isLocale(asked)) throw new Error(`No locale "${asked}" in lib/i18n/locales.ts.`);
  return { locale: asked, messages: await readMessages(asked), timeZone: 'Europe/Lisbon' };
});

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
