import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Corrections } from '@/components/guide/corrections';
import { PageFrame } from '@/components/layout/page-frame';
import { socialSecurityLine } from '@/lib/contacts';
import { formatOf } from '@/lib/format/format';
import { localeInfo } from '@/lib/i18n/locales';
import { correctionsOf } from '@/lib/pages/guide';
import { lawDate } from '@/lib/pages/law-date';
import { textsOfAll } from '@/lib/pages/texts';
import { routeLocale } from '@/lib/route';
import { pageMetadata } from '@/lib/site';

export async function generateMetadata({ params }: PageProps<'/[locale]/guide'>): Promise<Metadata> {
  await routeLocale(params);
  const t = await getTranslations('common');
  return pageMetadata(t('nav.guide'), t('guide.description'));
}

export default async function GuidePage({ params }: PageProps<'/[locale]/guide'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations('common');
  const entries = [...(await textsOfAll(locale, lawDate))];
  const named = entries.filter(([id]) => correctionsOf(id).length > 0);
  return (
    <PageFrame locale={locale} path="guide/">
      <h1>{t('nav.guide')}</h1>
      <p className="lead">{t('guide.lead')}</p>
      <p>{t('law.asOf', { date: formatOf(localeInfo[locale].tag).day(lawDate) })}</p>
      <details className="screen-only">
        <summary>{t('nav.onThisPage')}</summary>
        <ul className="bullets links">
          {named.map(([id, texts]) => (
            <li key={id}>
              <a href={`#${id}`}>{texts.at('name')}</a>
            </li>
          ))}
        </ul>
      </details>
      <h2>{t('guide.whole.title')}</h2>
      <ul className="bullets">
        <li>{t('guide.whole.years')}</li>
        <li>{t('guide.whole.phone', { phone: socialSecurityLine })}</li>
        <li>{t('guide.whole.edition')}</li>
      </ul>
      {named.map(([id, texts]) => [
        <h2 key={`${id}-title`} id={id}>
          {texts.at('name')}
        </h2>,
        <p key={`${id}-rules`}>
          <a href={`/${locale}/${id}/`}>{t('law.rules')}</a>
        </p>,
        <Corrections key={id} corrections={correctionsOf(id)} texts={texts} locale={locale} />,
      ])}
    </PageFrame>
  );
}
