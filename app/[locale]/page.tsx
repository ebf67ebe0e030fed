import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SituationCard } from '@/components/home/situation-card';
import { PageFrame } from '@/components/layout/page-frame';
import { lawDate } from '@/lib/pages/law-date';
import { textsOfAll } from '@/lib/pages/texts';
import { routeLocale } from '@/lib/route';
import { pageMetadata } from '@/lib/site';
import { situations } from '@/lib/situations';

const steps = ['answer', 'result', 'sheet'] as const;

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  await routeLocale(params);
  const t = await getTranslations('common.site');
  return pageMetadata(t('tagline'), t('description'));
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations('common');
  const titles = await getTranslations();
  const textsOf = await textsOfAll(locale, lawDate);
  return (
    <PageFrame locale={locale} path="" wide>
      <h1>{t('site.tagline')}</h1>
      <p className="lead">
        {t('home.lead')} <strong>{t('home.private')}</strong>
      </p>
      <h2>{t('home.choose')}</h2>
      <ul className="cards">
        {situations.map((situation) => (
          <SituationCard key={situation.id} situation={situation} locale={locale} textsOf={textsOf} />
        ))}
      </ul>
      <p>{t('home.others')}</p>
      <ul className="bullets links">
        <li>
          <a href={`/${locale}/contacts/`}>{titles('contacts.title')}</a>
        </li>
        <li>
          <a href={`/${locale}/abroad/`}>{titles('abroad.title')}</a>
        </li>
      </ul>
      <h2>{t('home.how.title')}</h2>
      <ol className="numbers">
        {steps.map((step) => (
          <li key={step}>{t(`home.how.${step}`)}</li>
        ))}
      </ol>
    </PageFrame>
  );
}
