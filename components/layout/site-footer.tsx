import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { licence } from '@/lib/site';

interface SiteFooterProps {
  readonly locale: Locale;
  readonly page: string;
}

/** Who decides, where to read more, and under which licence this stands. */
export function SiteFooter({ locale, page }: SiteFooterProps) {
  const t = useTranslations('common');
  return (
    <footer className="site-footer">
      <div className={page}>
        <p>
          <strong>{t('footer.decides')}</strong> {t('footer.licence', { licence })}
        </p>
        <ul>
          <li>
            <a href={`/${locale}/`}>{t('nav.home')}</a>
          </li>
          <li>
            <a href={`/${locale}/about/`}>{t('nav.about')}</a>
          </li>
          <li>
            <a href={`/${locale}/law/`}>{t('nav.law')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
