import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons/icon';
import type { BenefitId } from '@/lib/benefits';
import type { Locale } from '@/lib/i18n/locales';
import type { PageTexts } from '@/lib/pages/texts';
import type { Situation } from '@/lib/situations';

interface SituationCardProps {
  readonly situation: Situation;
  readonly locale: Locale;
  readonly textsOf: Readonly<Record<BenefitId, PageTexts>>;
}

/** A situation in life, and for each benefit to look at the way to its questions and to its rules. */
export function SituationCard({ situation, locale, textsOf }: SituationCardProps) {
  const t = useTranslations('common.home');
  return (
    <li className="panel situation">
      <Icon name={situation.id} />
      <div className="flow">
        <h3>{t(`situations.${situation.id}`)}</h3>
        {situation.benefits.map((id) => (
          <BenefitLinks key={id} id={id} situation={situation.id} locale={locale} texts={textsOf[id]} />
        ))}
      </div>
    </li>
  );
}

interface BenefitLinksProps extends Pick<SituationCardProps, 'locale'> {
  readonly id: BenefitId;
  readonly situation: Situation['id'];
  readonly texts: PageTexts;
}

function BenefitLinks({ id, situation, locale, texts }: BenefitLinksProps) {
  const t = useTranslations('common.home');
  const named = `${situation}-${id}`;
  return (
    <>
      <p id={named}>
        {texts.at('name')}
        {locale === 'pt' ? null : (
          <span className="hint" lang="pt">
            {texts.at('official')}
          </span>
        )}
      </p>
      <p className="side-by-side">
        <a className="btn" href={`/${locale}/${id}/check/`} aria-describedby={named}>
          {t('check')}
        </a>
        <a className="btn-quiet" href={`/${locale}/${id}/`} aria-describedby={named}>
          {t('read')}
        </a>
      </p>
    </>
  );
}
