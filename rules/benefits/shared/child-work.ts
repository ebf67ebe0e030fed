import { any, type Node } from '../../core/condition';
import type { Cite } from '../../core/cite';
import { addYears, completedYears } from '../../core/dates';
import { condition } from './condition';

/**
 * The child does not work, work in the school holidays left aside; nobody asks it of children below the age of work.
 * @param cite where the benefit says so
 */
export function notWorking(cite: Cite): Node {
  return any('not-working', [
    condition({
      id: 'under-working-age',
      cite,
      needs: ['childBirthDate', 'claimDate'],
      figures: ['ageWithoutSchool'],
      holds: ({ childBirthDate, claimDate }, { ageWithoutSchool }) =>
        completedYears(childBirthDate, claimDate) < ageWithoutSchool,
      turnsOn: ({ childBirthDate }, { ageWithoutSchool }) => [addYears(childBirthDate, ageWithoutSchool)],
    }),
    condition({
      id: 'does-not-work',
      cite,
      needs: ['childWorks'],
      holds: ({ childWorks }) => !childWorks,
    }),
  ]);
}
