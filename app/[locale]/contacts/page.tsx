import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactCard } from '@/components/contacts/contact-card';
import { PageFrame } from '@/components/layout/page-frame';
import { contactIds } from '@/lib/contacts';
import { routeLocale } from '@/lib/route';
import { pageMetadata } from '@/lib/site';

export async function generateMetadata({ params }: PageProps<'/[locale]/contacts'>): Promise<Metadata> {
  await routeLocale(params);
  const t = await getTranslations('contacts');
  return pageMetadata(t('title'), t('description'));
}

export default async function ContactsPage({ params }: PageProps<'/[locale]/contacts'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations('contacts');
  const common = await getTranslations('common');
  return (
    <PageFrame locale={locale} path="contacts/" wide>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('unsure', { word: common('law.confidence.secondary') })}</p>
      <details className="screen-only">
        <summary>{common('nav.onThisPage')}</summary>
        <ul className="bullets links">
          {contactIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`places.${id}.name`)}</a>
            </li>
          ))}
        </ul>
      </details>
      <div className="cards">
        {contactIds.map((id) => (
          <ContactCard key={id} id={id} />
        ))}
      </div>
    </PageFrame>
  );
}
