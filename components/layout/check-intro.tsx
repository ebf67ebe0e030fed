import { useTranslations } from 'next-intl';
import type { BenefitId } from '@/lib/benefits';
import type { Locale } from '@/lib/i18n/locales';
import type { PageTexts } from '@/lib/pages/texts';

interface CheckIntroProps {
  readonly benefit: BenefitId;
  readonly locale: Locale;
  readonly texts: PageTexts;
}

/** What stands above the questions before they start; the questionnaire hides it by its id. */
export function CheckIntro({ benefit, locale, texts }: CheckIntroProps) {
  const t = useTranslations('common.check');
  const rules = `/${locale}/${benefit}/`;
  return (
    <div id="check-intro" className="flow">
      <h1>{`${t('title')}: ${texts.at('name') ?? ''}`}</h1>
      <p className="official" lang="pt">
        {texts.at('official')}
      </p>
      <p>{t('intro')}</p>
      <p>{t('private')}</p>
      <noscript>
        <p className="notice">{t('needsScript')}</p>
      </noscript>
      <p>
        <a href={rules}>{t('rules')}</a>
      </p>
    </div>
  );
}
