import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckInPage } from '@/components/check/check-in-page';
import { Island } from '@/components/island/island';
import { CheckIntro } from '@/components/layout/check-intro';
import { PageFrame } from '@/components/layout/page-frame';
import { benefitIds } from '@/lib/benefits';
import { compileTexts } from '@/lib/i18n/compile';
import { localeInfo } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/messages';
import { textBundleUrl } from '@/lib/i18n/text-bundles';
import { lawDate } from '@/lib/pages/law-date';
import { benefitTexts } from '@/lib/pages/texts';
import { routeBenefit } from '@/lib/route';
import { pageMetadata } from '@/lib/site';

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
  const { common } = await readMessages(locale);
  return (
    <PageFrame locale={locale} path={`${benefit}/check/`}>
      <CheckIntro benefit={benefit} locale={locale} texts={(await benefitTexts(locale, benefit))(lawDate)} />
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
    </PageFrame>
  );
}
