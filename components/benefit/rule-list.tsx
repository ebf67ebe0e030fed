import { useTranslations } from 'next-intl';
import { citeText } from '@/lib/cites';
import { conditionsOf } from '@/rules';
import type { Rule } from '@/lib/pages/regimes';
import type { PageTexts } from '@/lib/pages/texts';

interface RuleListProps {
  readonly rules: readonly Rule[];
  readonly texts: PageTexts;
  /** The article that the heading above names already. */
  readonly named?: string | undefined;
}

/** Rules of a regime as a list: what must be true, and where it stands. */
export function RuleList({ rules, texts, named }: RuleListProps) {
  return (
    <ul className="bullets">
      {rules.map((rule) => (
        <RuleItem key={rule.id} rule={rule} texts={texts} named={named} />
      ))}
    </ul>
  );
}

interface RuleItemProps extends Omit<RuleListProps, 'rules'> {
  readonly rule: Rule;
}

function RuleItem({ rule, texts, named }: RuleItemProps) {
  const t = useTranslations('common.benefit');
  const cite = onlyCite(rule);
  if (rule.kind === 'condition') {
    const path = ['conditions', rule.id, 'title'];
    const title = texts.at(...path);
    if (title === undefined) return null;
    return (
      <li>
        {title} {cite === named ? null : <Cite text={cite} />}
        {texts.isUncertain(...path) ? <span className="hint">{t('uncertain')}</span> : null}
      </li>
    );
  }
  return (
    <li>
      {texts.at('groups', rule.id)} {cite === named ? null : <Cite text={cite} />}
      <span className="hint">{t(rule.kind === 'any' ? 'anyOf' : 'allOfThese')}</span>
      <RuleList rules={rule.parts} texts={texts} named={cite ?? named} />
    </li>
  );
}

function Cite({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <span className="cite" lang="pt">
      {text}
    </span>
  );
}

/** The article of a rule, when all its conditions stand in one. */
function onlyCite(rule: Rule): string | undefined {
  const [first, ...rest] = new Set(conditionsOf(rule).map(({ cite }) => citeText(cite)));
  return rest.length === 0 ? first : undefined;
}
