import { useTranslations } from 'next-intl';
import type { BenefitId } from '@/lib/benefits';
import { actOf } from '@/lib/cites';
import { localeInfo, type Locale } from '@/lib/i18n/locales';
import { formatOf } from '@/lib/format/format';
import { lawDate } from '@/lib/pages/law-date';
import type { Cite } from '@/rules';

interface SourcesProps {
  readonly id: BenefitId;
  readonly cites: readonly Cite[];
  readonly locale: Locale;
}

/** The acts a page rests on, with the date of its law. */
export function Sources({ id, cites, locale }: SourcesProps) {
  const t = useTranslations('common');
  const titles = [...new Set(cites.map((cite) => actOf(cite).title))];
  return (
    <>
      <ul className="bullets" lang="pt">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <p>
        {t('benefit.lawOf', { date: formatOf(localeInfo[locale].tag).day(lawDate) })}{' '}
        <a href={`/${locale}/law/${id}/`}>{t('benefit.allFigures')}</a>
      </p>
    </>
  );
}
