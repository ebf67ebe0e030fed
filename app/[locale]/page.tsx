import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/page-frame';
import { benefitIds } from '@/lib/benefits';
import { routeLocale } from '@/lib/route';
import { alternates } from '@/lib/site';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = await routeLocale(params);
  const t = await getTranslations('common.site');
  return { title: `${t('name')} · ${t('tagline')}`, ...alternates(locale, '') };
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations();
  return (
    <PageFrame locale={locale} path="">
      <h1>{t('common.site.tagline')}</h1>
      <ul>
        {benefitIds.map((id) => (
          <li key={id}>
            <a href={`/${locale}/${id}/`}>{t(`benefits.${id}.name`)}</a>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
