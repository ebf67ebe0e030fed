import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { BenefitId } from '@/lib/benefits';
import { Corrections } from '@/components/guide/corrections';
import type { Locale } from '@/lib/i18n/locales';
import { correctionsOf } from '@/lib/pages/guide';
import { lawDate } from '@/lib/pages/law-date';
import { paperListsOf } from '@/lib/pages/papers';
import { citesOf, dayOf, regimesToRead } from '@/lib/pages/regimes';
import { printedRegimes } from '@/lib/pages/rule-tree';
import type { PageTexts } from '@/lib/pages/texts';
import type { Benefit, IsoDate } from '@/rules';
import { AmountTable } from './amount-table';
import { Apply } from './apply';
import { BenefitTop } from './benefit-top';
import { CheckLink } from './check-link';
import { Papers } from './papers';
import { Bullets, Paragraphs } from './prose';
import { RegimeRules } from './regime-rules';
import { Sources } from './sources';

interface BenefitArticleProps {
  readonly id: BenefitId;
  readonly locale: Locale;
  readonly benefit: Benefit;
  /** Texts of the benefit with the figures of a day. */
  readonly textsOn: (date: IsoDate) => PageTexts;
  readonly names: PageTexts;
  readonly officialNames: PageTexts;
}

/** Everything about one benefit, written from its rules: no benefit has code of its own here. */
export function BenefitArticle({ id, locale, benefit, textsOn, ...papers }: BenefitArticleProps) {
  const t = useTranslations('common.benefit');
  const texts = textsOn(lawDate);
  const paperLists = paperListsOf(benefit);
  const has = (section: string) => texts.below('page', section).length > 0;
  const tables = texts.below('page', 'tables');
  const sections: readonly (Section | undefined)[] = [
    {
      id: 'conditions',
      content: printedRegimes(regimesToRead(benefit)).map((printed) => (
        <RegimeRules
          key={printed.regime.id}
          printed={printed}
          texts={textsOn(dayOf(printed.regime))}
          locale={locale}
        />
      )),
    },
    when(has('amount') || tables.length > 0, {
      id: 'amount',
      content: (
        <>
          <Paragraphs texts={texts} section="amount" />
          {tables.map((table) => (
            <AmountTable key={table} id={table} texts={texts} />
          ))}
        </>
      ),
    }),
    when(has('deadlines'), { id: 'deadlines', content: <Paragraphs texts={texts} section="deadlines" /> }),
    when(paperLists.length > 0, {
      id: 'papers',
      content: (
        <>
          <p>{t('papersHint')}</p>
          <Papers lists={paperLists} locale={locale} texts={texts} {...papers} />
        </>
      ),
    }),
    { id: 'apply', content: <Apply texts={texts} locale={locale} /> },
    when(has('changes'), { id: 'changes', content: <Paragraphs texts={texts} section="changes" /> }),
    when(correctionsOf(id).length > 0, {
      id: 'guide',
      content: (
        <>
          <p>{t('guideLead')}</p>
          <Corrections corrections={correctionsOf(id)} texts={texts} locale={locale} />
          <p>
            <a href={`/${locale}/guide/#${id}`}>{t('guideAll')}</a>
          </p>
        </>
      ),
    }),
    when(has('notes'), { id: 'notes', content: <Bullets texts={texts} section="notes" /> }),
    { id: 'acts', content: <Sources id={id} cites={citesOf(benefit)} locale={locale} /> },
  ];
  const shown = sections.filter((section) => section !== undefined);
  return (
    <>
      <BenefitTop id={id} locale={locale} texts={texts} sections={shown.map((section) => section.id)} />
      {shown.map((section) => [
        <h2 key={`${section.id}-title`} id={section.id}>
          {t(section.id)}
        </h2>,
        section.content,
      ])}
      <CheckLink id={id} locale={locale} />
    </>
  );
}

/** Sections in their order on the page; each name is a key of `common.benefit`. */
export type SectionId =
  'conditions' | 'amount' | 'deadlines' | 'papers' | 'apply' | 'changes' | 'guide' | 'notes' | 'acts';

interface Section {
  readonly id: SectionId;
  readonly content: ReactNode;
}

function when(isShown: boolean, section: Section): Section | undefined {
  return isShown ? section : undefined;
}
