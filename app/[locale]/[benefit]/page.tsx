import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/page-frame';
import { benefitIds } from '@/lib/benefits';
import { routeBenefit } from '@/lib/route';
import { alternates } from '@/lib/site';

export function generateStaticParams() {
  return benefitIds.map((benefit) => ({ benefit }));
}

export async function generateMetadata({ params }: PageProps<'/[locale]/[benefit]'>): Promise<Metadata> {
  const { locale, benefit } = await routeBenefit(params);
  const t = await getTranslations();
  return {
    title: `${t(`benefits.${benefit}.name`)} · ${t('common.site.name')}`,
    ...alternates(locale, `${benefit}/`),
  };
}

export default async function BenefitPage({ params }: PageProps<'/[locale]/[benefit]'>) {
  const { locale, benefit } = await routeBenefit(params);
  const t = await getTranslations();
  return (
    <PageFrame locale={locale} path={`${benefit}/`}>
      <h1>{t(`benefits.${benefit}.name`)}</h1>
      <a href={`/${locale}/${benefit}/check/`}>{t('common.benefit.check')}</a>
    </PageFrame>
  );
}
