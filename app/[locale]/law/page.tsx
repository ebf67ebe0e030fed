import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/page-frame';
import { routeLocale } from '@/lib/route';
import { alternates } from '@/lib/site';

export async function generateMetadata({ params }: PageProps<'/[locale]/law'>): Promise<Metadata> {
  const locale = await routeLocale(params);
  const t = await getTranslations('common');
  return { title: `${t('nav.law')} · ${t('site.name')}`, ...alternates(locale, 'law/') };
}

export default async function LawPage({ params }: PageProps<'/[locale]/law'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations('common');
  return (
    <PageFrame locale={locale} path="law/">
      <h1>{t('nav.law')}</h1>
    </PageFrame>
  );
}
