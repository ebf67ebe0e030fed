import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localeInfo, locales } from '@/lib/i18n/locales';

export const metadata: Metadata = { title: 'Balcão Aberto' };

export default async function PickerPage() {
  const entries = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      t: await getTranslations({ locale, namespace: 'common' }),
    })),
  );
  return (
    <main>
      <h1 lang="pt">Balcão Aberto</h1>
      <ul>
        {entries.map(({ locale, t }) => (
          <li key={locale} lang={localeInfo[locale].tag} dir={localeInfo[locale].dir}>
            <a href={`/${locale}/`} hrefLang={localeInfo[locale].tag}>
              {localeInfo[locale].name}
            </a>
            <p>{t('site.tagline')}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
