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
  const law = await getTranslations('common.law');
  return (
    <PageFrame locale={locale} path="contacts/">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('unsure', { word: law('confidence.secondary') })}</p>
      {contactIds.map((id) => (
        <ContactCard key={id} id={id} />
      ))}
    </PageFrame>
  );
}
