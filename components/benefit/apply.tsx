import { useTranslations } from 'next-intl';
import type { PageTexts } from '@/lib/pages/texts';
import { phone } from '@/lib/site';

/** Where to apply: what is particular to the benefit, then the places for all. */
export function Apply({ texts }: { readonly texts: PageTexts }) {
  const t = useTranslations('common.apply');
  return (
    <ul className="bullets">
      {texts.below('page', 'apply').map((id) => (
        <li key={id}>{texts.at('page', 'apply', id)}</li>
      ))}
      <li>{t('online')}</li>
      <li>{t('counter')}</li>
      <li>
        <a href={`tel:+351${phone.replaceAll(' ', '')}`}>{t('phone', { phone })}</a>
      </li>
      <li>{t('help')}</li>
    </ul>
  );
}
