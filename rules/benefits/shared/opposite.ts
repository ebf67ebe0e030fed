import type { Cite } from '../../core/cite';
import type { Condition } from '../../core/condition';

/** Holds where the other does not; a doubt stays one. */
export function opposite(id: string, { holds, ...rest }: Condition, cite: Cite): Condition {
  return {
    ...rest,
    id,
    cite,
    holds: (known, law) => {
      const answer = holds(known, law);
      return typeof answer === 'boolean' ? !answer : answer;
    },
  };
}
