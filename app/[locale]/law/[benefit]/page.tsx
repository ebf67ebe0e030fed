import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FigureRows } from '@/components/law/figure-rows';
import { PageFrame } from '@/components/layout/page-frame';
import { benefitIds } from '@/lib/benefits';
import { formatOf } from '@/lib/format/format';
import { localeInfo } from '@/lib/i18n/locales';
import { lawDate } from '@/lib/pages/law-date';
import { figuresByBenefit } from '@/lib/pages/law-groups';
import { benefitTexts, fileTexts } from '@/lib/pages/texts';
import { routeBenefit } from '@/lib/route';
import { pageMetadata } from '@/lib/site';
import { benefits } from '@/rules/benefits';

export function generateStaticParams() {
  return benefitIds.map((benefit) => ({ benefit }));
}

export async function generateMetadata({ params }: PageProps<'/[locale]/law/[benefit]'>): Promise<Metadata> {
  const { locale, benefit } = await routeBenefit(params);
  const t = await getTranslations('common.law');
  const name = (await benefitTexts(locale, benefit))(lawDate).at('name') ?? benefit;
  return pageMetadata(t('of', { name }), t('descriptionOf', { name }));
}

export default async function BenefitLawPage({ params }: PageProps<'/[locale]/law/[benefit]'>) {
  const { locale, benefit: id } = await routeBenefit(params);
  const t = await getTranslations('common');
  const texts = (await benefitTexts(locale, id))(lawDate);
  const titles = await fileTexts(locale, 'law', lawDate);
  const all = figuresByBenefit(benefitIds.map((one) => ({ id: one, benefit: benefits[one] })));
  const { own = [], shared = [] } = all.find(({ benefit }) => benefit === id) ?? {};
  const groups = [
    { title: 'own', figures: own },
    { title: 'shared', figures: shared },
  ] as const;
  return (
    <PageFrame locale={locale} path={`law/${id}/`} wide>
      <h1>{t('law.of', { name: texts.at('name') ?? id })}</h1>
      <p className="official" lang="pt">
        {texts.at('official')}
      </p>
      <p>{t('law.lead')}</p>
      <p>{t('law.asOf', { date: formatOf(localeInfo[locale].tag).day(lawDate) })}</p>
      <ul className="bullets links screen-only">
        <li>
          <a href={`/${locale}/${id}/`}>{t('law.rules')}</a>
        </li>
        <li>
          <a href={`/${locale}/law/#sure`}>{t('law.sure')}</a>
        </li>
        <li>
          <a href={`/${locale}/law/`}>{t('law.all')}</a>
        </li>
      </ul>
      {groups.map(({ title, figures }) => [
        <h2 key={`${title}-title`}>{t(`law.${title}`)}</h2>,
        <div key={title} className="law">
          {figures.map((figure) => (
            <FigureRows key={figure} id={figure} locale={locale} texts={titles} />
          ))}
        </div>,
      ])}
    </PageFrame>
  );
}
