import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { localeInfo, locales } from '@/lib/i18n/locales';
import type { Locale } from '@/lib/i18n/locales';

interface PageFrameProps {
  readonly locale: Locale;
  /** Path after the locale, with a slash at the end: the language switch keeps the place. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Header, language switch, main text and footer of every page of a locale. */
export function PageFrame({ locale, path, children }: PageFrameProps) {
  const t = useTranslations('common');
  return (
    <>
      <a href="#main">{t('nav.skip')}</a>
      <header>
        <a href={`/${locale}/`}>{t('site.name')}</a>
        <nav aria-label={t('nav.languages')}>
          <ul>
            {locales.map((other) => (
              <li key={other}>
                <a
                  href={`/${other}/${path}`}
                  lang={localeInfo[other].tag}
                  hrefLang={localeInfo[other].tag}
                  aria-current={other === locale ? 'true' : undefined}
                >
                  {localeInfo[other].name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main">{children}</main>
      <footer>
        <a href={`/${locale}/about/`}>{t('nav.about')}</a> <a href={`/${locale}/law/`}>{t('nav.law')}</a>
      </footer>
    </>
  );
}
