import type { Condition, Node } from './condition';
import type { Trace } from './judge';

/**
 * Every condition of a tree, in the order of the law.
 * @example conditionsOf(all('rsi', [adult, resident])).map(({ id }) => id) // ['adult', 'resident']
 */
export function conditionsOf(node: Node): readonly Condition[] {
  return node.kind === 'condition' ? [node] : node.parts.flatMap(conditionsOf);
}

/**
 * The facts whose answers can still decide a trace: those missing in branches that are still unknown.
 * @example openFacts(judge(tree, {}, law)) // ['birthDate', 'paper']
 */
export function openFacts(trace: Trace): readonly string[] {
  if (trace.verdict !== 'unknown') return [];
  return trace.kind === 'condition' ? trace.missing : trace.parts.flatMap(openFacts);
}

/**
 * The conditions that make a trace what it is: for *no* the failed ones, for *yes* the met ones, for *unknown* and
 * *doubt* those still undecided. In order, each once, without the branches that did not matter.
 * @example decidingConditions(trace).map(({ id }) => id) // ['one-year-of-residence']
 */
export function decidingConditions(trace: Trace): readonly Trace[] {
  const byId = new Map<string, Trace>();
  collectDeciding(trace, byId);
  return [...byId.values()];
}

function collectDeciding(trace: Trace, byId: Map<string, Trace>): void {
  if (trace.kind === 'condition') byId.set(trace.id, trace);
  else for (const part of trace.parts) if (part.verdict === trace.verdict) collectDeciding(part, byId);
}

/**
 * Ids of the doubts that keep a trace from being decided, each once.
 * @example doubtsOf(trace) // ['less-than-a-year']
 */
export function doubtsOf(trace: Trace): readonly string[] {
  if (trace.verdict === 'yes' || trace.verdict === 'no') return [];
  if (trace.kind === 'condition') return trace.doubt === undefined ? [] : [trace.doubt];
  return [...new Set(trace.parts.flatMap(doubtsOf))];
}

/**
 * Every condition of a trace.
 * @example leavesOf(trace).length
 */
export function leavesOf(trace: Trace): readonly Trace[] {
  const leaves: Trace[] = [];
  collectLeaves(trace, leaves);
  return leaves;
}

/** Into one list: a list for every group would cost more than judging it. */
function collectLeaves(trace: Trace, leaves: Trace[]): void {
  if (trace.kind === 'condition') leaves.push(trace);
  else for (const part of trace.parts) collectLeaves(part, leaves);
}
