import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import './globals.css';
import { Document } from '@/components/document';
import { localeInfo, locales, sourceLocale } from '@/lib/i18n/locales';

export const metadata: Metadata = { title: '404 · Balcão Aberto' };

/** One page for every wrong address: the language of the reader is not known here. */
export default async function GlobalNotFound() {
  const entries = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      t: await getTranslations({ locale, namespace: 'common.notFound' }),
    })),
  );
  return (
    <Document locale={sourceLocale}>
      <main>
        <h1>404</h1>
        {entries.map(({ locale, t }) => (
          <p key={locale} lang={localeInfo[locale].tag} dir={localeInfo[locale].dir}>
            {t('title')}. <a href={`/${locale}/`}>{t('home')}</a>
          </p>
        ))}
      </main>
    </Document>
  );
}
