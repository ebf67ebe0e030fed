import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/page-frame';
import { routeLocale } from '@/lib/route';
import { alternates } from '@/lib/site';

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>): Promise<Metadata> {
  const locale = await routeLocale(params);
  const t = await getTranslations('common');
  return { title: `${t('nav.about')} · ${t('site.name')}`, ...alternates(locale, 'about/') };
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations('common');
  return (
    <PageFrame locale={locale} path="about/">
      <h1>{t('nav.about')}</h1>
    </PageFrame>
  );
}
