import type { Advice } from '../../core/benefit';
import type { Outcome } from '../../core/outcome';
import { unemploymentCites } from '../../law/articles/desemprego';

/** What to do shortly before the social benefit ends: with contributions enough nothing changes. */
export function unemploymentAdvice(before: Outcome, after: Outcome): Advice {
  const id = adviceId(before, after);
  return { id, cite: id === 'claim-now' ? unemploymentCites.running : unemploymentCites.psuStart };
}

function adviceId({ verdict, parts }: Outcome, after: Outcome): string {
  if (parts.some((part) => part.id === 'sd' && part.verdict === 'yes')) return 'nothing-changes';
  if (verdict !== 'no') return 'claim-now';
  if (after.verdict === 'no') return 'either-no';
  return after.verdict === 'unknown' ? 'check-psu' : 'wait-for-psu';
}
