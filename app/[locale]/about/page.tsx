import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/page-frame';
import { VerdictIcon } from '@/components/verdict/verdict-icon';
import { routeLocale } from '@/lib/route';
import { licence, pageMetadata } from '@/lib/site';

const verdicts = ['yes', 'no', 'unknown', 'doubt'] as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>): Promise<Metadata> {
  await routeLocale(params);
  const t = await getTranslations('common');
  return pageMetadata(t('nav.about'), t('about.description'));
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations('common');
  const about = await getTranslations('common.about');
  const titles = await getTranslations();
  return (
    <PageFrame locale={locale} path="about/">
      <h1>{t('nav.about')}</h1>
      <h2>{about('what.title')}</h2>
      <p>{about('what.who')}</p>
      <p>{about('what.does')}</p>
      <p>{about('what.law')}</p>
      <h2>{about('not.title')}</h2>
      <p>{about('not.decision')}</p>
      <p>{about('not.apply')}</p>
      <h2>{about('privacy.title')}</h2>
      <ul className="bullets">
        <li>{about('privacy.device')}</li>
        <li>{about('privacy.none')}</li>
        <li>{about('privacy.tab')}</li>
        <li>{about('privacy.language')}</li>
        <li>{about('privacy.sheet')}</li>
      </ul>
      <h2>{about('certain.title')}</h2>
      <p>{about('certain.lead')}</p>
      {verdicts.map((verdict) => (
        <div key={verdict} className="verdict" data-verdict={verdict}>
          <p className="verdict-word">
            <VerdictIcon verdict={verdict} />
            <span>{t(`verdicts.${verdict}`)}</span>
          </p>
          <p>{about(`certain.${verdict}`)}</p>
        </div>
      ))}
      <h2>{about('limits.title')}</h2>
      <ul className="bullets">
        <li>{about('limits.few')}</li>
        <li>{about('limits.file')}</li>
        <li>
          {about('limits.abroad')} <a href={`/${locale}/abroad/`}>{titles('abroad.title')}</a>
        </li>
        <li>{about('limits.amount')}</li>
        <li>{about('limits.next')}</li>
      </ul>
      <h2>{about('sources.title')}</h2>
      <p>{about('sources.acts')}</p>
      <p>{about('sources.figures')}</p>
      <p>{about('sources.copies')}</p>
      <p>
        <a href={`/${locale}/law/`}>{about('sources.link')}</a>
      </p>
      <p>{about('sources.guide')}</p>
      <p>
        <a href={`/${locale}/guide/`}>{t('nav.guide')}</a>
      </p>
      <h2>{about('reuse.title')}</h2>
      <p>{about('reuse.licence', { licence })}</p>
      <p>{about('reuse.rules')}</p>
      <p>{about('reuse.host')}</p>
    </PageFrame>
  );
}
