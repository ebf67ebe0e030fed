import { useTranslations } from 'next-intl';
import { citeText } from '@/lib/cites';
import { formatOf, paperDay } from '@/lib/format/format';
import { localeInfo, type Locale } from '@/lib/i18n/locales';
import { branchesWith, coverings } from '@/lib/pages/abroad';
import type { PageTexts } from '@/lib/pages/texts';
import type { Agreement } from '@/rules';

interface AgreementTextProps {
  readonly agreement: Agreement;
  readonly locale: Locale;
  /** Notes on single agreements. */
  readonly texts: PageTexts;
}

/** What an agreement covers, in words, how sure that is and where it stands. */
export function AgreementText({ agreement, locale, texts }: AgreementTextProps) {
  const t = useTranslations('abroad');
  const { list } = formatOf(localeInfo[locale].tag);
  const note = texts.at('notes', agreement.id);
  return (
    <>
      <ul className="bullets">
        {coverings
          .map((covered) => ({ covered, names: branchesWith(agreement, covered) }))
          .filter(({ names }) => names.length > 0)
          .map(({ covered, names }) => (
            <li key={covered}>
              <strong>{t(`cover.${covered}.title`)}</strong>{' '}
              {t(`cover.${covered}.text`, { list: list(names.map((branch) => t(`branches.${branch}`))) })}
            </li>
          ))}
      </ul>
      {note === undefined ? null : <p>{note}</p>}
      <AgreementSource agreement={agreement} />
    </>
  );
}

/** Since when, how sure, where it stands and when that was checked. */
export function AgreementSource({ agreement }: Pick<AgreementTextProps, 'agreement'>) {
  const t = useTranslations();
  const { inForceFrom, confidence, source, checked } = agreement;
  return (
    <p className="cite">
      {inForceFrom === undefined ? null : `${t('common.law.since', { date: paperDay(inForceFrom) })} · `}
      <span lang="pt">{citeText(source)}</span>
      {' · '}
      <strong>{t(`common.law.confidence.${confidence}`)}</strong>
      {`, ${paperDay(checked)}`}
    </p>
  );
}
