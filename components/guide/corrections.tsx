import { useTranslations } from 'next-intl';
import { citeText } from '@/lib/cites';
import { paperDay } from '@/lib/format/format';
import type { Locale } from '@/lib/i18n/locales';
import { quotedValues, ruleOfToday } from '@/lib/pages/guide';
import { lawDate } from '@/lib/pages/law-date';
import type { PageTexts } from '@/lib/pages/texts';
import type { Correction } from '@/rules';

interface CorrectionsProps {
  readonly corrections: readonly Correction[];
  /** Texts of the benefit. */
  readonly texts: PageTexts;
  readonly locale: Locale;
}

/** What the printed guide says, what holds, since when, and where it stands. */
export function Corrections({ corrections, texts, locale }: CorrectionsProps) {
  return (
    <ul className="corrections">
      {corrections.map((correction) => (
        <li key={correction.id}>
          <OneCorrection correction={correction} texts={texts} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

interface OneCorrectionProps extends Omit<CorrectionsProps, 'corrections'> {
  readonly correction: Correction;
}

function OneCorrection({ correction, texts, locale }: OneCorrectionProps) {
  const t = useTranslations('common.guide');
  const { since, cites } = ruleOfToday(correction, lawDate);
  const isToCome = since !== undefined && since > lawDate;
  const places = [...new Set(cites.map(citeText))];
  return (
    <>
      <p>
        <span>{t('inGuide')}</span>{' '}
        {texts.filled(quotedValues(correction, locale)).at('page', 'guide', correction.id, 'printed')}
      </p>
      <p>
        <b>{t(isToCome ? 'soon' : 'today')}</b> {texts.at('page', 'guide', correction.id, 'today')}
      </p>
      <p className="hint">
        {since === undefined ? null : `${t(isToCome ? 'from' : 'since', { date: paperDay(since) })} · `}
        <span lang="pt">{places.join(' · ')}</span>
      </p>
    </>
  );
}
