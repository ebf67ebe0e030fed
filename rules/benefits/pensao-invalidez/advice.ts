import type { Advice } from '../../core/benefit';
import { leavesOf } from '../../core/explain';
import type { Outcome } from '../../core/outcome';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { socialPensionNotHeld } from './special-social';

/**
 * What to do shortly before the special social pension ends. It is asked for while it can be; the pensions from
 * contributions stay as they are, one in payment becomes the PSU by itself, and for who has neither there is the PSU.
 */
export function invalidityAdvice(before: Outcome, after: Outcome): Advice {
  return { id: adviceId(before, after), cite: invalidityCites.socialEnd };
}

function adviceId({ verdict, trace, parts }: Outcome, after: Outcome): string {
  const held = leavesOf(trace).some(
    ({ id, verdict: found }) => id === socialPensionNotHeld.id && found === 'no',
  );
  if (held && verdict === 'no') return 'already-held';
  const social = parts.find(({ id }) => id === 'special-social')?.verdict;
  if (social !== undefined && social !== 'no' && after.verdict === 'no') return 'social-now';
  return verdict === 'no' ? 'either-no' : 'nothing-changes';
}
