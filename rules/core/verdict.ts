/**
 * The four answers a condition can have. `unknown` waits for a fact; `doubt` waits for an office
 * (arguable law, a foreign period, an assessment) and no question can settle it.
 */
export type Verdict = 'yes' | 'no' | 'unknown' | 'doubt';

/** Whatever carries a verdict. */
interface Judged {
  readonly verdict: Verdict;
}

/**
 * Kleene's conjunction: one *no* settles it, then one *unknown* leaves it open, then one *doubt*.
 * @example allOf([{ verdict: 'yes' }, { verdict: 'doubt' }]) // 'doubt'
 */
export function allOf(parts: Iterable<Judged>): Verdict {
  return combined(parts, 'no', 'yes');
}

/**
 * Kleene's disjunction, the mirror of {@link allOf}: one *yes* settles it.
 * @example anyOf([{ verdict: 'no' }, { verdict: 'unknown' }]) // 'unknown'
 */
export function anyOf(parts: Iterable<Judged>): Verdict {
  return combined(parts, 'yes', 'no');
}

function combined(parts: Iterable<Judged>, settles: Verdict, otherwise: Verdict): Verdict {
  let found = otherwise;
  for (const { verdict } of parts) {
    if (verdict === settles) return settles;
    if (verdict === 'unknown') found = 'unknown';
    else if (verdict === 'doubt' && found !== 'unknown') found = 'doubt';
  }
  return found;
}
