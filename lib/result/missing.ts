import { factPlaces, gateOf, reference, type Outcome, type Told, type Trace } from '@/rules';
import { keyReasons } from './reasons';

/**
 * References of the answers that would decide an open verdict, each once. A fact that another one may settle is asked
 * for through that one.
 * @example missingFor(outcome, told) // ['child-1.childSchool']
 */
export function missingFor(outcome: Outcome, told: Told): readonly string[] {
  if (outcome.verdict !== 'unknown') return [];
  return refsOf(keyReasons(outcome.trace), outcome.subject, told);
}

/** References of what is missing in some conditions. */
export function refsOf(traces: readonly Trace[], subject: string | undefined, told: Told): readonly string[] {
  const refs = traces.flatMap(({ missing }) =>
    missing.map((fact) =>
      gateOf(fact.includes('.') ? fact : reference(fact, subject, factPlaces), told, factPlaces),
    ),
  );
  return [...new Set(refs)];
}
