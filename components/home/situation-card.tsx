import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons/icon';
import type { BenefitId } from '@/lib/benefits';
import type { Locale } from '@/lib/i18n/locales';
import type { PageTexts } from '@/lib/pages/texts';
import type { Lead, Situation } from '@/lib/situations';

interface SituationCardProps {
  readonly situation: Situation;
  readonly locale: Locale;
  readonly textsOf: ReadonlyMap<BenefitId, PageTexts>;
}

/** A situation in life, and for each benefit to look at the way to its questions and to its rules. */
export function SituationCard({ situation, locale, textsOf }: SituationCardProps) {
  const t = useTranslations('common.home');
  return (
    <li className="panel situation">
      <h3>
        <Icon name={situation.id} />
        {t(`situations.${situation.id}`)}
      </h3>
      {situation.leads.map((lead) => (
        <LeadLinks
          key={lead.benefit}
          lead={lead}
          named={`${situation.id}-${lead.benefit}`}
          locale={locale}
          texts={textsOf.get(lead.benefit)}
        />
      ))}
    </li>
  );
}

interface LeadLinksProps extends Pick<SituationCardProps, 'locale'> {
  readonly lead: Lead;
  /** Id of the name, which tells the links of one card from those of another. */
  readonly named: string;
  readonly texts: PageTexts | undefined;
}

function LeadLinks({ lead: { benefit, regime }, named, locale, texts }: LeadLinksProps) {
  const t = useTranslations('common.home');
  const rules = `/${locale}/${benefit}/`;
  return (
    <>
      <p id={named} className="name">
        {regime === undefined ? texts?.at('name') : texts?.at('regimes', regime)}
        {regime !== undefined || locale === 'pt' ? null : (
          <span className="hint" lang="pt">
            {texts?.at('official')}
          </span>
        )}
      </p>
      <p className="side-by-side">
        <a className="btn-secondary" href={`${rules}check/`} aria-describedby={named}>
          {t('check')}
        </a>
        <a className="btn-quiet" href={rules} aria-describedby={named}>
          {t('read')}
        </a>
      </p>
    </>
  );
}
