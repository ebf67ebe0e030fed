import type { Cite } from '../../core/cite';
import { count, type Condition } from '../../core/condition';
import { addYears, completedYears } from '../../core/dates';
import { condition } from './condition';

/**
 * The claimant is of age; the birthday itself counts.
 * @param id under which the benefit has its words
 */
export function ofAge(id: string, cite: Cite): Condition {
  return condition({
    id,
    cite,
    needs: ['birthDate', 'claimDate'],
    figures: ['ageOfMajority'],
    holds: ({ birthDate, claimDate }, { ageOfMajority }) =>
      completedYears(birthDate, claimDate) >= ageOfMajority,
    shows: ({ birthDate, claimDate }, { ageOfMajority }) => ({
      own: count(completedYears(birthDate, claimDate)),
      limit: count(ageOfMajority),
    }),
    turnsOn: ({ birthDate }, { ageOfMajority }) => [addYears(birthDate, ageOfMajority)],
  });
}
