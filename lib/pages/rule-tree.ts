import { citeText } from '@/lib/cites';
import { conditionsOf, type Benefit, type Regime } from '@/rules';

/** A rule: a condition, or a group of rules. */
export type Rule = Regime['conditions'];

/** A rule as it stands on a page. */
export interface PrintedRule {
  readonly kind: Rule['kind'];
  readonly id: string;
  /** Its place in the law, unless the rule above it names the same. */
  readonly cite?: string;
  /** It stands higher up on the page, word for word: its parts are left out here. */
  readonly isRepeated: boolean;
  /** It is long enough to open on demand. */
  readonly opens: boolean;
  readonly parts: readonly PrintedRule[];
}

/** A regime with its rules as they stand on the page. */
export interface PrintedRegime {
  readonly regime: Regime;
  readonly rules: readonly PrintedRule[];
  readonly parts: readonly PrintedRule[];
}

/** A group of more conditions than these is not printed twice, … */
const SHORT = 3;

/** … and one of more than these opens on demand, wherever it stands. */
const MIDDLING = 6;

/** The regimes of a benefit for one page: what was printed before is not printed again. */
export function printedRegimes(regimes: readonly Regime[]): readonly PrintedRegime[] {
  const seen = new Set<string>();

  const print = (rule: Rule, above?: string): PrintedRule => {
    const size = conditionsOf(rule).length;
    const isRepeated = size > SHORT && seen.has(signature(rule));
    seen.add(signature(rule));
    const cite = onlyCite(rule);
    const parts = rule.kind === 'condition' || isRepeated ? [] : rule.parts;
    return {
      kind: rule.kind,
      id: rule.id,
      ...(cite === undefined || cite === above ? {} : { cite }),
      isRepeated,
      opens: size > MIDDLING,
      parts: parts.map((part) => print(part, cite ?? above)),
    };
  };

  return regimes.map((regime) => ({
    regime,
    rules: partsOf(regime.conditions).map((rule) => print(rule)),
    parts: extrasOf(regime).map((rule) => print(rule)),
  }));
}

/** What may be added to a benefit, and what may stand in its place. */
export function extrasOf({ parts, ways = [] }: Regime): readonly Rule[] {
  return [...parts, ...ways];
}

/** Ids of everything that pages and results of a benefit name: its rules, increases and papers. */
export function ruleIds({ regimes }: Benefit): readonly string[] {
  return regimes.flatMap((regime) => [
    ...[regime.conditions, ...extrasOf(regime)].flatMap(idsIn),
    ...regime.papers.map(({ id }) => id),
  ]);
}

function idsIn(rule: Rule): readonly string[] {
  return rule.kind === 'condition' ? [rule.id] : [rule.id, ...rule.parts.flatMap(idsIn)];
}

/** The rules that must all hold, one by one. */
function partsOf(rule: Rule): readonly Rule[] {
  return rule.kind === 'all' ? rule.parts : [rule];
}

/** Two rules of one signature read the same: same ids, same places in the law. */
function signature(rule: Rule): string {
  return rule.kind === 'condition'
    ? `${rule.id} ${citeText(rule.cite)}`
    : `${rule.kind} ${rule.id} (${rule.parts.map(signature).join('; ')})`;
}

/** The place in the law of a rule, when all its conditions stand in one. */
function onlyCite(rule: Rule): string | undefined {
  const [first, ...rest] = new Set(conditionsOf(rule).map(({ cite }) => citeText(cite)));
  return rest.length === 0 ? first : undefined;
}
