import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FigureRows } from '@/components/law/figure-rows';
import { PageFrame } from '@/components/layout/page-frame';
import { benefitIds, type BenefitId } from '@/lib/benefits';
import { formatOf } from '@/lib/format/format';
import { localeInfo } from '@/lib/i18n/locales';
import { lawDate } from '@/lib/pages/law-date';
import { figureGroups } from '@/lib/pages/law-groups';
import { fileTexts } from '@/lib/pages/texts';
import { routeLocale } from '@/lib/route';
import { pageMetadata } from '@/lib/site';
import { benefits } from '@/rules/benefits';

const confidences = ['confirmed', 'computed', 'secondary', 'unconfirmed'] as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/law'>): Promise<Metadata> {
  await routeLocale(params);
  const t = await getTranslations('common');
  return pageMetadata(t('nav.law'), t('law.description'));
}

export default async function LawPage({ params }: PageProps<'/[locale]/law'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations();
  const texts = await fileTexts(locale, 'law', lawDate);
  const titleOf = (benefit: BenefitId | undefined) =>
    benefit === undefined ? t('common.law.general') : t(`benefits.${benefit}.name`);
  const groups = figureGroups(benefitIds.map((id) => ({ id, benefit: benefits[id] })));
  return (
    <PageFrame locale={locale} path="law/" wide>
      <h1>{t('common.nav.law')}</h1>
      <p>{t('common.law.lead')}</p>
      <p>{t('common.law.asOf', { date: formatOf(localeInfo[locale].tag).day(lawDate) })}</p>
      <ul className="bullets links screen-only">
        {groups.map(({ benefit }) => (
          <li key={benefit ?? ''}>
            <a href={`#${benefit ?? 'general'}`}>{titleOf(benefit)}</a>
          </li>
        ))}
      </ul>
      <h2>{t('common.law.sure')}</h2>
      <ul className="bullets">
        {confidences.map((confidence) => (
          <li key={confidence}>
            <strong>{t(`common.law.confidence.${confidence}`)}</strong>:{' '}
            {t(`common.law.meaning.${confidence}`)}
          </li>
        ))}
      </ul>
      {groups.map(({ benefit, figures }) => [
        <h2 key={`${benefit ?? ''}-title`} id={benefit ?? 'general'}>
          {titleOf(benefit)}
        </h2>,
        <div key={benefit ?? ''} className="law">
          {figures.map((id) => (
            <FigureRows key={id} id={id} locale={locale} texts={texts} />
          ))}
        </div>,
      ])}
    </PageFrame>
  );
}
