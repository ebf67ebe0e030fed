import type { Advice } from '../../core/benefit';
import type { Outcome } from '../../core/outcome';
import { parentalCites } from '../../law/articles/parental';

/**
 * What to do shortly before the social benefit ends. With contributions enough nothing changes; without them the
 * social benefit is asked for while it can be.
 */
export function parentalAdvice(before: Outcome, after: Outcome): Advice {
  return { id: adviceId(before, after), cite: parentalCites.psuStart };
}

function adviceId({ verdict, parts }: Outcome, after: Outcome): string {
  if (parts.some((part) => part.id === 'contributory' && part.verdict === 'yes')) return 'nothing-changes';
  if (verdict !== 'no') return 'claim-now';
  if (after.verdict === 'no') return 'either-no';
  return after.verdict === 'unknown' ? 'check-psu' : 'wait-for-psu';
}
