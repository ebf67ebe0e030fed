import { useTranslations } from 'next-intl';
import type { PrintedRule } from '@/lib/pages/rule-tree';
import type { PageTexts } from '@/lib/pages/texts';

interface RuleListProps {
  readonly rules: readonly PrintedRule[];
  readonly texts: PageTexts;
  /** All groups open on demand, not the long ones alone, so that the list can be taken in at a glance. */
  readonly isTop?: boolean;
}

/** Rules as a list: what must be true, and where it stands in the law. */
export function RuleList({ rules, texts, isTop = false }: RuleListProps) {
  return (
    <ul className="bullets">
      {rules.map((rule) => (
        <li key={rule.id}>
          <Rule rule={rule} texts={texts} isTop={isTop} />
        </li>
      ))}
    </ul>
  );
}

interface RuleProps extends Omit<RuleListProps, 'rules'> {
  readonly rule: PrintedRule;
}

function Rule({ rule, texts, isTop = false }: RuleProps) {
  const t = useTranslations('common.benefit');
  const cite = rule.cite === undefined ? null : <Cite text={rule.cite} />;
  if (rule.kind === 'condition') {
    const path = ['conditions', rule.id, 'title'];
    return (
      <>
        {texts.at(...path)} {cite}
        {texts.isUncertain(...path) ? <span className="hint">{t('uncertain')}</span> : null}
      </>
    );
  }
  const title = texts.at('groups', rule.id);
  if (rule.isRepeated)
    return (
      <>
        {title} <span className="cite">{t('asAbove')}</span>
      </>
    );
  const needsHint = rule.kind === 'all' || title === undefined;
  const parts = (
    <>
      {cite}
      {needsHint ? <span className="hint">{t(rule.kind === 'any' ? 'anyOf' : 'allOfThese')}</span> : null}
      <RuleList rules={rule.parts} texts={texts} />
    </>
  );
  if (title === undefined || !(isTop || rule.opens))
    return (
      <>
        {title} {parts}
      </>
    );
  return (
    <details>
      <summary>{title}</summary>
      <div>{parts}</div>
    </details>
  );
}

function Cite({ text }: { readonly text: string }) {
  return (
    <span className="cite" lang="pt">
      {text}
    </span>
  );
}
