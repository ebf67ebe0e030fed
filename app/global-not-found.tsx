import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import './globals.css';
import { BareHeader } from '@/components/layout/bare-header';
import { Document } from '@/components/layout/document';
import { localeInfo, locales, sourceLocale } from '@/lib/i18n/locales';
import { siteName } from '@/lib/site';

export { viewport } from '@/components/layout/document';

export const metadata: Metadata = { title: `404 · ${siteName}` };

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
      <BareHeader />
      <main className="page flow">
        <h1>404</h1>
        {entries.map(({ locale, t }) => (
          <section
            key={locale}
            className="panel flow"
            lang={localeInfo[locale].tag}
            dir={localeInfo[locale].dir}
          >
            <h2>{t('title')}</h2>
            <p>{t('text')}</p>
            <p>
              <a className="btn-secondary" href={`/${locale}/`}>
                {t('home')}
              </a>
            </p>
          </section>
        ))}
      </main>
    </Document>
  );
}
