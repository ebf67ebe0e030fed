import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LawChanges } from '@/components/law/law-changes';
import { PageFrame } from '@/components/layout/page-frame';
import { benefitIds } from '@/lib/benefits';
import { formatOf } from '@/lib/format/format';
import { localeInfo } from '@/lib/i18n/locales';
import { lawChanges } from '@/lib/pages/law-changes';
import { lawDate } from '@/lib/pages/law-date';
import { textsOfAll } from '@/lib/pages/texts';
import { routeLocale } from '@/lib/route';
import { pageMetadata } from '@/lib/site';
import { acts } from '@/rules';
import { benefits } from '@/rules/benefits';

const confidences = ['confirmed', 'computed', 'secondary', 'unconfirmed'] as const;

/** Acts by name and number, as a jurist looks for them. */
const titles = Object.values(acts)
  .map(({ title }) => title)
  .toSorted(new Intl.Collator('pt', { numeric: true }).compare);

export async function generateMetadata({ params }: PageProps<'/[locale]/law'>): Promise<Metadata> {
  await routeLocale(params);
  const t = await getTranslations('common');
  return pageMetadata(t('nav.law'), t('law.description'));
}

export default async function LawPage({ params }: PageProps<'/[locale]/law'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations('common');
  const textsOf = await textsOfAll(locale, lawDate);
  const rules = benefitIds.map((id) => ({ id, benefit: benefits[id] }));
  return (
    <PageFrame locale={locale} path="law/" wide>
      <h1>{t('nav.law')}</h1>
      <p>{t('law.index')}</p>
      <p>{t('law.asOf', { date: formatOf(localeInfo[locale].tag).day(lawDate) })}</p>
      <h2 id="general">{t('law.byBenefit')}</h2>
      <p>{t('law.several')}</p>
      <ul className="bullets links columns">
        {benefitIds.map((id) => (
          <li key={id} id={id}>
            <a href={`/${locale}/law/${id}/`}>{textsOf.get(id)?.at('name')}</a>
          </li>
        ))}
      </ul>
      <h2>{t('law.changes')}</h2>
      <LawChanges changes={lawChanges(rules, lawDate)} locale={locale} textsOf={textsOf} />
      <h2 id="sure">{t('law.sure')}</h2>
      <ul className="bullets">
        {confidences.map((confidence) => (
          <li key={confidence}>
            <strong>{t(`law.confidence.${confidence}`)}</strong>: {t(`law.meaning.${confidence}`)}
          </li>
        ))}
      </ul>
      <h2>{t('law.acts')}</h2>
      <ul className="bullets columns" lang="pt">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </PageFrame>
  );
}
