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
    found = undecided(found, verdict);
  }
  return found;
}

/**
 * What two verdicts leave together where neither settles it: an *unknown* outweighs a *doubt*, a doubt the rest.
 * @example undecided('doubt', 'unknown') // 'unknown'
 */
export function undecided(found: Verdict, next: Verdict): Verdict {
  return next === 'unknown' || (next === 'doubt' && found !== 'unknown') ? next : found;
}
