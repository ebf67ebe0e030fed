/**
 * The four answers a condition can have. `unknown` waits for a fact; `doubt` waits for an office
 * (arguable law, a foreign period, an assessment) and no question can settle it.
 */
export type Verdict = 'yes' | 'no' | 'unknown' | 'doubt';

/**
 * Kleene's conjunction: one *no* settles it, then one *unknown* leaves it open, then one *doubt*.
 * @example allOf(['yes', 'doubt']) // 'doubt'
 */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return strongest(verdicts, 'no', 'yes');
}

/**
 * Kleene's disjunction, the mirror of {@link allOf}: one *yes* settles it.
 * @example anyOf(['no', 'unknown', 'doubt']) // 'unknown'
 */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  return strongest(verdicts, 'yes', 'no');
}

function strongest(verdicts: readonly Verdict[], settles: Verdict, otherwise: Verdict): Verdict {
  let found = otherwise;
  for (const verdict of verdicts) {
    if (verdict === settles) return settles;
    if (verdict === 'unknown') found = 'unknown';
    else if (verdict === 'doubt' && found !== 'unknown') found = 'doubt';
  }
  return found;
}
