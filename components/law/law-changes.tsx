import { useTranslations } from 'next-intl';
import type { BenefitId } from '@/lib/benefits';
import { asSentence, formatOf } from '@/lib/format/format';
import { localeInfo, type Locale } from '@/lib/i18n/locales';
import type { LawChange } from '@/lib/pages/law-changes';
import type { PageTexts } from '@/lib/pages/texts';

interface LawChangesProps {
  readonly changes: readonly LawChange[];
  readonly locale: Locale;
  readonly textsOf: ReadonlyMap<BenefitId, PageTexts>;
}

/** Day by day, for which benefits the rules or the figures are new. */
export function LawChanges({ changes, locale, textsOf }: LawChangesProps) {
  const t = useTranslations('common.law');
  const { tag } = localeInfo[locale];
  return changes.map(({ day, benefits }) => [
    <h3 key={`${day}-title`}>{formatOf(tag).day(day)}</h3>,
    <ul key={day} className="bullets columns">
      {benefits.map(({ benefit, regimes, figures }) => {
        const texts = textsOf.get(benefit);
        const rules = regimes.flatMap((regime) => texts?.at('regimes', regime) ?? []);
        const news = [
          ...rules.map((name) => t('newRules', { name })),
          ...(figures === 0 ? [] : [t('newFigures', { count: figures })]),
        ];
        return (
          <li key={benefit}>
            <a href={`/${locale}/law/${benefit}/`}>{asSentence(texts?.at('name') ?? '', tag)}</a>:{' '}
            {news.join('; ')}
          </li>
        );
      })}
    </ul>,
  ]);
}
