import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { askedBenefit } from '@/app/asked-benefits';
import { Island } from '@/components/island/island';
import { CheckIntro } from '@/components/layout/check-intro';
import { PageFrame } from '@/components/layout/page-frame';
import { benefitIds } from '@/lib/benefits';
import { localeInfo } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/messages';
import { textBundleUrl } from '@/lib/i18n/text-bundles';
import { lawDate } from '@/lib/pages/law-date';
import { benefitTexts } from '@/lib/pages/texts';
import { routeBenefit } from '@/lib/route';
import { pageMetadata } from '@/lib/site';
import { startTexts } from '@/lib/texts/build';
import { CheckInPage } from './check-in-page';

export function generateStaticParams() {
  return benefitIds.map((benefit) => ({ benefit }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/[benefit]/check'>): Promise<Metadata> {
  const { locale, benefit } = await routeBenefit(params);
  const t = await getTranslations('common.check');
  const texts = (await benefitTexts(locale, benefit))(lawDate);
  return pageMetadata(`${t('title')}: ${texts.at('name') ?? ''}`, `${t('intro')} ${t('private')}`);
}

export default async function CheckPage({ params }: PageProps<'/[locale]/[benefit]/check'>) {
  const { locale, benefit } = await routeBenefit(params);
  const asked = askedBenefit(benefit);
  return (
    <PageFrame locale={locale} path={`${benefit}/check/`}>
      <CheckIntro benefit={benefit} locale={locale} texts={(await benefitTexts(locale, benefit))(lawDate)} />
      <Island
        name={`check/${benefit}`}
        component={CheckInPage}
        props={{
          id: benefit,
          tag: localeInfo[locale].tag,
          texts: startTexts(await readMessages(locale)),
          files: {
            questions: await textBundleUrl('questions', asked, locale),
            result: await textBundleUrl('result', asked, locale),
            portuguese: await textBundleUrl('result', asked, 'pt'),
          },
        }}
      />
    </PageFrame>
  );
}
