import { useTranslations } from 'next-intl';
import { phoneLink, socialSecurityLine } from '@/lib/contacts';
import type { Locale } from '@/lib/i18n/locales';
import type { PageTexts } from '@/lib/pages/texts';

interface ApplyProps {
  readonly texts: PageTexts;
  readonly locale: Locale;
}

/** Where to apply: what is particular to the benefit, then the places for all. */
export function Apply({ texts, locale }: ApplyProps) {
  const t = useTranslations();
  return (
    <ul className="bullets">
      {texts.below('page', 'apply').map((id) => (
        <li key={id}>{texts.at('page', 'apply', id)}</li>
      ))}
      <li>{t('common.apply.online')}</li>
      <li>{t('common.apply.counter')}</li>
      <li>
        <a href={phoneLink(socialSecurityLine)}>{t('common.apply.phone', { phone: socialSecurityLine })}</a>
      </li>
      <li>
        {t('common.apply.help')} <a href={`/${locale}/contacts/`}>{t('contacts.title')}</a>
      </li>
    </ul>
  );
}
