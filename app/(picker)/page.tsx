import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Mark } from '@/components/mark/mark';
import { localeInfo, locales, sourceLocale } from '@/lib/i18n/locales';
import { siteName } from '@/lib/site';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: sourceLocale, namespace: 'common.site' });
  return { title: siteName, description: t('description') };
}

/** Every language by its own name. The script only puts first what was chosen before on this device. */
export default async function PickerPage() {
  const entries = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      t: await getTranslations({ locale, namespace: 'common.picker' }),
    })),
  );
  return (
    <>
      <div className="tiles welcome" />
      <main className="page flow">
        <h1 className="welcome-title" lang="pt">
          <Mark />
          {siteName}
        </h1>
        <p className="sr-only">
          {entries.map(({ locale, t }) => (
            <span key={locale} lang={localeInfo[locale].tag}>{`${t('title')}. `}</span>
          ))}
        </p>
        <ul className="choices" data-island="picker">
          {entries.map(({ locale, t }) => (
            <li key={locale} lang={localeInfo[locale].tag} dir={localeInfo[locale].dir}>
              <a className="choice language" href={`/${locale}/`} hrefLang={localeInfo[locale].tag}>
                <strong>{localeInfo[locale].name}</strong>
                <span>{t('lead')}</span>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
