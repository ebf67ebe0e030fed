import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { LanguagesOfPage } from './languages-of-page';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface PageFrameProps {
  readonly locale: Locale;
  /** Path after the locale, with a slash at the end: the language switch keeps the place. */
  readonly path: string;
  /** Room for things side by side on large screens. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Header, language switch, main text and footer of every page of a locale. */
export function PageFrame({ locale, path, wide = false, children }: PageFrameProps) {
  const t = useTranslations('common.nav');
  const page = wide ? 'page wide' : 'page';
  return (
    <>
      <LanguagesOfPage locale={locale} path={path} />
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <SiteHeader locale={locale} path={path} page={page} />
      <main id="main" className={`${page} flow`}>
        {children}
      </main>
      <SiteFooter locale={locale} page={page} />
    </>
  );
}
