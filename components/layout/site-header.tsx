import { useTranslations } from 'next-intl';
import { Mark } from '@/components/mark/mark';
import { localeInfo, locales, type Locale } from '@/lib/i18n/locales';

interface SiteHeaderProps {
  readonly locale: Locale;
  readonly path: string;
  /** Class of the column that the page stands in. */
  readonly page: string;
}

/** Tiles, mark and name, and the same page in every other language. */
export function SiteHeader({ locale, path, page }: SiteHeaderProps) {
  const t = useTranslations('common');
  return (
    <header className="site-header">
      <div className="tiles" />
      <div className={page}>
        <a className="home" href={`/${locale}/`}>
          <Mark />
          <span>
            <span lang="pt">{t('site.name')}</span>
            <small>{t('site.tagline')}</small>
          </span>
        </a>
        <nav aria-label={t('nav.languages')}>
          <ul className="languages">
            {locales.map((other) => (
              <li key={other}>
                <a
                  href={`/${other}/${path}`}
                  lang={localeInfo[other].tag}
                  hrefLang={localeInfo[other].tag}
                  aria-current={other === locale ? 'page' : undefined}
                >
                  {localeInfo[other].name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
