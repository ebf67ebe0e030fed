import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AgreementSource } from '@/components/abroad/agreement-text';
import { Country } from '@/components/abroad/country';
import { EuPapers } from '@/components/abroad/eu-papers';
import { PageFrame } from '@/components/layout/page-frame';
import { formatOf } from '@/lib/format/format';
import { localeInfo } from '@/lib/i18n/locales';
import { agreementCountries, euAgreement, euNames, namesWithout, phraseAtCounter } from '@/lib/pages/abroad';
import { lawDate } from '@/lib/pages/law-date';
import { fileTexts } from '@/lib/pages/texts';
import { routeLocale } from '@/lib/route';
import { pageMetadata } from '@/lib/site';

const rules = ['enough', 'added', 'once', 'pays'] as const;
const ofTheEu = ['counts', 'unemployment', 'citizens', 'help'] as const;
const steps = ['write', 'collect', 'apply', 'ask'] as const;
const withoutOne = ['signed', 'own', 'keep'] as const;
const confidences = ['confirmed', 'secondary', 'unconfirmed'] as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/abroad'>): Promise<Metadata> {
  await routeLocale(params);
  const t = await getTranslations('abroad');
  return pageMetadata(t('title'), t('description'));
}

export default async function AbroadPage({ params }: PageProps<'/[locale]/abroad'>) {
  const locale = await routeLocale(params);
  const t = await getTranslations('abroad');
  const law = await getTranslations('common.law');
  const texts = await fileTexts(locale, 'abroad', lawDate);
  const { list } = formatOf(localeInfo[locale].tag);
  return (
    <PageFrame locale={locale} path="abroad/">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <ul className="bullets">
        {rules.map((rule) => (
          <li key={rule}>{t(`how.${rule}`)}</li>
        ))}
      </ul>
      <h2>{t('steps.title')}</h2>
      <ol className="numbers">
        {steps.map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
        <li>
          {t('steps.say')} <strong lang="pt">«{phraseAtCounter}»</strong>
        </li>
      </ol>
      <p>
        <a href={`/${locale}/contacts/#international`}>{t('steps.contacts')}</a>
      </p>
      <h2>{t('eu.title')}</h2>
      <ul className="bullets">
        {ofTheEu.map((line) => (
          <li key={line}>{t(`eu.${line}`)}</li>
        ))}
      </ul>
      <details>
        <summary>{t('eu.which')}</summary>
        <p>{list(euNames(locale))}.</p>
      </details>
      {euAgreement === undefined ? null : <AgreementSource agreement={euAgreement} />}
      <h2>{t('countries.title')}</h2>
      <p>{t('countries.lead')}</p>
      {agreementCountries(locale).map((country) => (
        <Country key={country.name} country={country} locale={locale} texts={texts} />
      ))}
      <h2>{t('none.title')}</h2>
      <p>{t('none.lead', { list: list(namesWithout(locale)) })}</p>
      <ul className="bullets">
        {withoutOne.map((line) => (
          <li key={line}>{t(`none.${line}`)}</li>
        ))}
      </ul>
      <h2>{t('papers.title')}</h2>
      <p>{t('papers.lead')}</p>
      <EuPapers />
      <p>{t('papers.others')}</p>
      <p>{t('papers.ukraine')}</p>
      <h2>{law('sure')}</h2>
      <ul className="bullets">
        {confidences.map((confidence) => (
          <li key={confidence}>
            <strong>{law(`confidence.${confidence}`)}</strong>: {law(`meaning.${confidence}`)}
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
