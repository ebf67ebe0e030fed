import { useTranslations } from 'next-intl';
import { formatOf } from '@/lib/format/format';
import { localeInfo, type Locale } from '@/lib/i18n/locales';
import { limitsOf } from '@/lib/pages/regimes';
import type { PrintedRegime } from '@/lib/pages/rule-tree';
import type { PageTexts } from '@/lib/pages/texts';
import { RuleList } from './rule-list';

interface RegimeRulesProps {
  readonly printed: PrintedRegime;
  readonly texts: PageTexts;
  readonly locale: Locale;
}

/** One text of the law: its name, its dates, what it asks for, and what else it looks at. */
export function RegimeRules({ printed: { regime, rules, parts }, texts, locale }: RegimeRulesProps) {
  const t = useTranslations('common.benefit');
  const titled = parts.filter(({ id }) => texts.at('parts', id, 'title') !== undefined);
  return (
    <>
      <h3>{texts.at('regimes', regime.id)}</h3>
      <Dates regime={regime} locale={locale} />
      <p>{t('allOf')}</p>
      <RuleList rules={rules} texts={texts} isTop />
      {titled.length === 0 ? null : <h4>{t('parts')}</h4>}
      {titled.map((part) => (
        <details key={part.id}>
          <summary>{texts.at('parts', part.id, 'title')}</summary>
          <div className="flow">
            {hint(texts.at('parts', part.id, 'hint'))}
            <RuleList rules={part.kind === 'all' && !part.isRepeated ? part.parts : [part]} texts={texts} />
          </div>
        </details>
      ))}
    </>
  );
}

function hint(text: string | undefined) {
  return text === undefined ? null : <p>{text}</p>;
}

function Dates({ regime, locale }: Pick<RegimeRulesProps, 'locale'> & Pick<PrintedRegime, 'regime'>) {
  const t = useTranslations('common.benefit');
  const { day } = formatOf(localeInfo[locale].tag);
  const { from, until } = limitsOf(regime);
  if (from === undefined && until === undefined) return null;
  if (from === undefined) return <p>{t('until', { date: day(until ?? '') })}</p>;
  if (until === undefined) return <p>{t('from', { date: day(from) })}</p>;
  return <p>{t('between', { from: day(from), until: day(until) })}</p>;
}
