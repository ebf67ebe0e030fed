import { useTranslations } from 'next-intl';
import type { BenefitId } from '@/lib/benefits';
import type { Locale } from '@/lib/i18n/locales';
import type { PageTexts } from '@/lib/pages/texts';
import type { SectionId } from './benefit-article';
import { CheckLink } from './check-link';

interface BenefitTopProps {
  readonly id: BenefitId;
  readonly locale: Locale;
  readonly texts: PageTexts;
  readonly sections: readonly SectionId[];
}

/** Name in both languages, what it is, the way to the questions, and what stands on the page. */
export function BenefitTop({ id, locale, texts, sections }: BenefitTopProps) {
  const t = useTranslations('common');
  const official = texts.at('official');
  return (
    <>
      <h1>{texts.at('name')}</h1>
      {official === undefined ? null : (
        <p className="official" lang="pt">
          {official}
        </p>
      )}
      <p className="lead">{texts.at('what')}</p>
      {texts.at('page', 'intro') === undefined ? null : <p>{texts.at('page', 'intro')}</p>}
      <CheckLink id={id} locale={locale} />
      <p className="hint screen-only">{t('benefit.checkHint')}</p>
      <details className="screen-only">
        <summary>{t('nav.onThisPage')}</summary>
        <ul className="bullets links">
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`benefit.${section}`)}</a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
