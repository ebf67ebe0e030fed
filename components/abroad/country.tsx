import { useTranslations } from 'next-intl';
import { formatOf } from '@/lib/format/format';
import { localeInfo, type Locale } from '@/lib/i18n/locales';
import { ukChange, type CountryEntry } from '@/lib/pages/abroad';
import type { PageTexts } from '@/lib/pages/texts';
import { AgreementText } from './agreement-text';

interface CountryProps {
  readonly country: CountryEntry;
  readonly locale: Locale;
  readonly texts: PageTexts;
}

/** One country, opened by its name: its agreements one after the other. */
export function Country({ country: { name, agreements }, locale, texts }: CountryProps) {
  const t = useTranslations('abroad');
  const date = formatOf(localeInfo[locale].tag).day(ukChange());
  return (
    <details>
      <summary>{name}</summary>
      <div className="flow">
        {agreements.map((agreement) => [
          agreement.id === 'uk-before-2021' ? <h3 key="before">{t('uk.before', { date })}</h3> : null,
          agreement.id === 'uk-since-2021' ? <h3 key="since">{t('uk.since', { date })}</h3> : null,
          <AgreementText key={agreement.id} agreement={agreement} locale={locale} texts={texts} />,
        ])}
      </div>
    </details>
  );
}
