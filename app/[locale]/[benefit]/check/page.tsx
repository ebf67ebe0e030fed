import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckInPage } from '@/components/check/check-in-page';
import { Island } from '@/components/island/island';
import { PageFrame } from '@/components/page-frame';
import { benefitIds } from '@/lib/benefits';
import { compileTexts } from '@/lib/i18n/compile';
import { localeInfo } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/messages';
import { textBundleUrl } from '@/lib/i18n/text-bundles';
import { routeBenefit } from '@/lib/route';
import { alternates } from '@/lib/site';

export function generateStaticParams() {
  return benefitIds.map((benefit) => ({ benefit }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/[benefit]/check'>): Promise<Metadata> {
  const { locale, benefit } = await routeBenefit(params);
  const t = await getTranslations();
  return {
    title: `${t(`benefits.${benefit}.name`)} · ${t('common.site.name')}`,
    ...alternates(locale, `${benefit}/check/`),
  };
}

export default async function CheckPage({ params }: PageProps<'/[locale]/[benefit]/check'>) {
  const { locale, benefit } = await routeBenefit(params);
  const t = await getTranslations();
  const { common } = await readMessages(locale);
  return (
    <PageFrame locale={locale} path={`${benefit}/check/`}>
      <h1>{t(`benefits.${benefit}.name`)}</h1>
      <Island
        name={`check/${benefit}`}
        component={CheckInPage}
        props={{
          benefit,
          tag: localeInfo[locale].tag,
          texts: compileTexts({ start: common.check.start }),
          resultTexts: await textBundleUrl('result', benefit, locale),
        }}
      />
      <noscript>
        <p>{t('common.check.needsScript')}</p>
      </noscript>
    </PageFrame>
  );
}
