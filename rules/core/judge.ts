import type { Cite } from './cite';
import type { Answer, Condition, Group, Known, Node, ShownFigures } from './condition';
import type { FiguresOnDay } from './figures';
import { allOf, anyOf, type Verdict } from './verdict';

/** The doubt of a condition whose figure is not published for the day of the claim. */
export const NOT_PUBLISHED = 'not-published';

/** How a verdict came about, in the shape of the conditions. */
export interface Trace {
  readonly kind: Node['kind'];
  readonly id: string;
  readonly verdict: Verdict;
  /** Conditions only. */
  readonly cite?: Cite;
  /** Id of the doubt, when the verdict is `doubt`. */
  readonly doubt?: string;
  /** Facts the condition reads. */
  readonly facts: readonly string[];
  /** Facts that are missing here; empty for groups. */
  readonly missing: readonly string[];
  /** Figures to show; absent while facts or figures are missing. */
  readonly shown?: ShownFigures;
  readonly parts: readonly Trace[];
}

const NONE: readonly never[] = [];

/**
 * Judges a tree of conditions: the trace has the same shape, and its verdict is the verdict.
 * @example judge(all('adult', [adult]), { birthDate: '2000-01-01' }, law).verdict
 */
export function judge(node: Node, known: Known, law: FiguresOnDay): Trace {
  return node.kind === 'condition' ? judgeCondition(node, known, law) : judgeGroup(node, known, law);
}

function judgeGroup(group: Group, known: Known, law: FiguresOnDay): Trace {
  const parts = group.parts.map((part) => judge(part, known, law));
  const verdicts = parts.map((part) => part.verdict);
  const verdict = group.kind === 'all' ? allOf(verdicts) : anyOf(verdicts);
  return { kind: group.kind, id: group.id, verdict, facts: NONE, missing: NONE, parts };
}

function judgeCondition(condition: Condition, known: Known, law: FiguresOnDay): Trace {
  const missing = missingOf(condition.needs, known);
  if (missing !== NONE) return traceOf(condition, 'unknown', missing);
  for (const figure of condition.figures)
    if (law[figure] === undefined) return { ...traceOf(condition, 'doubt', NONE), doubt: NOT_PUBLISHED };
  const answer = condition.holds(known, law);
  const shown = condition.shows?.(known, law);
  const trace = traceOf(condition, verdictOf(answer), typeof answer === 'object' && 'open' in answer ? answer.open : NONE);
  return {
    ...trace,
    ...(typeof answer === 'object' && 'doubt' in answer ? { doubt: answer.doubt } : undefined),
    ...(shown === undefined ? undefined : { shown }),
  };
}

function traceOf(condition: Condition, verdict: Verdict, missing: readonly string[]): Trace {
  return {
    kind: 'condition',
    id: condition.id,
    verdict,
    cite: condition.cite,
    facts: condition.needs,
    missing,
    parts: NONE,
  };
}

function verdictOf(answer: Answer): Verdict {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return 'doubt' in answer ? 'doubt' : 'unknown';
}

function missingOf(needs: readonly string[], known: Known): readonly string[] {
  for (const need of needs) if (known[need] === undefined) return needs.filter((fact) => known[fact] === undefined);
  return NONE;
}
