import { leavesOf, type Trace } from '@/rules';

/**
 * The conditions to show for a verdict: those that make it what it is. One way of several is enough for a yes. Where
 * all failed, only those are told that the person was on: who has a permit need not read that they are not Portuguese.
 * Each is told once.
 * @example keyReasons(trace).map(({ id }) => id) // ['title-for-a-year']
 */
export function keyReasons(trace: Trace): readonly Trace[] {
  return [...new Map(reasonsIn(trace).map((reason) => [reason.id, reason])).values()];
}

function reasonsIn(trace: Trace): readonly Trace[] {
  if (trace.kind === 'condition') return [trace];
  const alike = trace.parts.filter(({ verdict }) => verdict === trace.verdict);
  if (trace.kind === 'all') return alike.flatMap(reasonsIn);
  if (trace.verdict === 'yes') return alike.slice(0, 1).flatMap(reasonsIn);
  return (trace.verdict === 'no' ? nearestWays(waysOf(trace)) : alike).flatMap(reasonsIn);
}

/** The ways of alternatives; alternatives among them are ways of their own. */
function waysOf({ parts }: Trace): readonly Trace[] {
  return parts.flatMap((part) => (part.kind === 'any' ? waysOf(part) : [part]));
}

/**
 * Of ways that all failed, those nearest to the person: whose first condition let them in; else those that are one
 * condition; else those with some condition met.
 */
function nearestWays(ways: readonly Trace[]): readonly Trace[] {
  const near = [isEntered, ({ kind }: Trace) => kind === 'condition', isBegun];
  return near.map((is) => ways.filter(is)).find((found) => found.length > 0) ?? ways;
}

/** Every decided condition beside the ones already shown, each once. */
export function otherReasons(trace: Trace, shown: readonly Trace[]): readonly Trace[] {
  const ids = new Set(shown.map(({ id }) => id));
  return leavesOf(trace).filter(({ id, verdict }) => {
    if (ids.has(id) || verdict === 'unknown') return false;
    ids.add(id);
    return true;
  });
}

/** Whether a way was open at its beginning: one of its conditions is met. */
function isBegun(trace: Trace): boolean {
  return leavesOf(trace).some(({ verdict }) => verdict === 'yes');
}

/** Whether the first condition of a way let the person in, or may. */
function isEntered({ parts: [first] }: Trace): boolean {
  if (first === undefined) return false;
  return first.verdict === 'yes' || first.verdict === 'doubt' || (first.kind === 'all' && isEntered(first));
}
