import { leavesOf, type Trace } from '@/rules';

/**
 * The conditions to show for a verdict: those that make it what it is. One way of several is enough for a yes. Where
 * all failed, only those are told that the person was on: who has a permit need not read that they are not Portuguese.
 * @example keyReasons(trace).map(({ id }) => id) // ['title-for-a-year']
 */
export function keyReasons(trace: Trace): readonly Trace[] {
  if (trace.kind === 'condition') return [trace];
  const alike = trace.parts.filter(({ verdict }) => verdict === trace.verdict);
  if (trace.kind === 'any' && trace.verdict === 'yes') return alike.slice(0, 1).flatMap(keyReasons);
  const begun = trace.kind === 'any' && trace.verdict === 'no' ? alike.filter(isBegun) : [];
  return (begun.length > 0 ? begun : alike).flatMap(keyReasons);
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
