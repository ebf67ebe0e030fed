import type { Metadata } from 'next';
import { BenefitArticle } from '@/components/benefit/benefit-article';
import { PageFrame } from '@/components/layout/page-frame';
import { benefitIds } from '@/lib/benefits';
import { lawDate } from '@/lib/pages/law-date';
import { benefitTexts, fileTexts } from '@/lib/pages/texts';
import { routeBenefit } from '@/lib/route';
import { pageMetadata } from '@/lib/site';
import { benefits } from '@/rules/benefits';

export function generateStaticParams() {
  return benefitIds.map((benefit) => ({ benefit }));
}

export async function generateMetadata({ params }: PageProps<'/[locale]/[benefit]'>): Promise<Metadata> {
  const { locale, benefit } = await routeBenefit(params);
  const texts = (await benefitTexts(locale, benefit))(lawDate);
  return pageMetadata(texts.at('name'), texts.at('page', 'description'));
}

export default async function BenefitPage({ params }: PageProps<'/[locale]/[benefit]'>) {
  const { locale, benefit: id } = await routeBenefit(params);
  const benefit = benefits[id];
  if (benefit === undefined) throw new Error(`rules/benefits/index.ts has no benefit "${id}".`);
  return (
    <PageFrame locale={locale} path={`${id}/`}>
      <BenefitArticle
        id={id}
        locale={locale}
        benefit={benefit}
        textsOn={await benefitTexts(locale, id)}
        names={await fileTexts(locale, 'documents', lawDate)}
        officialNames={await fileTexts('pt', 'documents', lawDate)}
      />
    </PageFrame>
  );
}
