import type { Cite } from './cite';
import type { Condition, Group, Known, Node, ShownFigures } from './condition';
import type { FiguresOnDay } from './figures';
import { allOf, anyOf, undecided, type Verdict } from './verdict';

/** The doubt of a condition whose figure is not published for the day of the claim. */
export const NOT_PUBLISHED = 'not-published';

/** How a verdict came about, in the shape of the conditions. */
export interface Trace {
  readonly kind: Node['kind'];
  readonly id: string;
  readonly verdict: Verdict;
  /** Conditions only. */
  readonly cite: Cite | undefined;
  /** Id of the doubt, when the verdict is `doubt`. */
  readonly doubt: string | undefined;
  /** Facts the condition reads. */
  readonly facts: readonly string[];
  /** Facts that are missing here; empty for groups. */
  readonly missing: readonly string[];
  /** Figures to show; absent while facts or figures are missing. */
  readonly shown: ShownFigures | undefined;
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

/**
 * The verdict of a tree without its trace. Nothing is judged that cannot change it any more.
 * @example verdictOf(all('adult', [adult]), { birthDate: '2000-01-01' }, law) // 'yes'
 */
export function verdictOf(node: Node, known: Known, law: FiguresOnDay): Verdict {
  if (node.kind === 'condition') return verdictOfCondition(node, known, law);
  const settles = node.kind === 'all' ? 'no' : 'yes';
  let found: Verdict = node.kind === 'all' ? 'yes' : 'no';
  for (const part of node.parts) {
    const verdict = verdictOf(part, known, law);
    if (verdict === settles) return settles;
    found = undecided(found, verdict);
  }
  return found;
}

function verdictOfCondition(condition: Condition, known: Known, law: FiguresOnDay): Verdict {
  for (const figure of condition.figures) if (law[figure] === undefined) return 'doubt';
  for (const need of condition.needs) if (known[need] === undefined) return 'unknown';
  const answer = condition.holds(known, law);
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return 'doubt' in answer ? 'doubt' : 'unknown';
}

function judgeGroup({ kind, id, parts: nodes }: Group, known: Known, law: FiguresOnDay): Trace {
  const parts = nodes.map((node) => judge(node, known, law));
  const verdict = kind === 'all' ? allOf(parts) : anyOf(parts);
  return {
    kind,
    id,
    verdict,
    cite: undefined,
    doubt: undefined,
    facts: NONE,
    missing: NONE,
    shown: undefined,
    parts,
  };
}

function judgeCondition(condition: Condition, known: Known, law: FiguresOnDay): Trace {
  for (const figure of condition.figures)
    if (law[figure] === undefined) return traceOf(condition, 'doubt', NONE, NOT_PUBLISHED, undefined);
  const missing = missingOf(condition.needs, known);
  if (missing !== NONE) return traceOf(condition, 'unknown', missing, undefined, undefined);
  const answer = condition.holds(known, law);
  const shown = condition.shows?.(known, law);
  if (typeof answer === 'boolean') return traceOf(condition, answer ? 'yes' : 'no', NONE, undefined, shown);
  return 'doubt' in answer
    ? traceOf(condition, 'doubt', NONE, answer.doubt, shown)
    : traceOf(condition, 'unknown', answer.open, undefined, shown);
}

/** One shape for every trace, so that judging thousands of people stays fast. */
function traceOf(
  { id, cite, needs }: Condition,
  verdict: Verdict,
  missing: readonly string[],
  doubt: string | undefined,
  shown: ShownFigures | undefined,
): Trace {
  return { kind: 'condition', id, verdict, cite, doubt, facts: needs, missing, shown, parts: NONE };
}

function missingOf(needs: readonly string[], known: Known): readonly string[] {
  for (const need of needs)
    if (known[need] === undefined)
      return needs.length === 1 ? needs : needs.filter((fact) => known[fact] === undefined);
  return NONE;
}
