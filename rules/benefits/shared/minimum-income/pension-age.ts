import { count, type Condition } from '../../../core/condition';
import { addMonths, completedMonths, type IsoDate } from '../../../core/dates';
import { psuCites } from '../../../law/articles/psu';
import { condition } from '../condition';

/**
 * Whether somebody has completed the months of the normal pension age; the day itself counts.
 * @example hasPensionAge('1960-03-31', '2026-12-31', 801) // true
 */
export function hasPensionAge(birthDate: IsoDate, claimDate: IsoDate, pensionAgeMonths: number): boolean {
  return completedMonths(birthDate, claimDate) >= pensionAgeMonths;
}

/** The duty to be available for work ends at the normal pension age. */
export const reachedPensionAge: Condition = condition({
  id: 'past-pension-age',
  cite: psuCites.activation,
  needs: ['birthDate', 'claimDate'],
  figures: ['pensionAgeMonths'],
  holds: ({ birthDate, claimDate }, { pensionAgeMonths }) =>
    hasPensionAge(birthDate, claimDate, pensionAgeMonths),
  shows: (_known, { pensionAgeMonths }) => ({ limit: count(pensionAgeMonths) }),
  turnsOn: ({ birthDate }, { pensionAgeMonths }) => [addMonths(birthDate, pensionAgeMonths)],
});
