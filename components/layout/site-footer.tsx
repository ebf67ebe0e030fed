import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { licence } from '@/lib/site';

interface SiteFooterProps {
  readonly locale: Locale;
  readonly page: string;
}

/** Who decides, where to read more, and under which licence this stands. */
export function SiteFooter({ locale, page }: SiteFooterProps) {
  const t = useTranslations();
  return (
    <footer className="site-footer">
      <div className={page}>
        <p>
          <strong>{t('common.footer.decides')}</strong> {t('common.footer.licence', { licence })}
        </p>
        <ul>
          <li>
            <a href={`/${locale}/`}>{t('common.nav.home')}</a>
          </li>
          <li>
            <a href={`/${locale}/contacts/`}>{t('contacts.title')}</a>
          </li>
          <li>
            <a href={`/${locale}/abroad/`}>{t('abroad.title')}</a>
          </li>
          <li>
            <a href={`/${locale}/about/`}>{t('common.nav.about')}</a>
          </li>
          <li>
            <a href={`/${locale}/law/`}>{t('common.nav.law')}</a>
          </li>
          <li>
            <a href={`/${locale}/guide/`}>{t('common.nav.guide')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
