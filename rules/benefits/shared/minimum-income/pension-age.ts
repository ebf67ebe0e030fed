import { count, type Condition } from '../../../core/condition';
import { addMonths } from '../../../core/dates';
import { psuCites } from '../../../law/articles/psu';
import { condition } from '../condition';
import { hasPensionAge } from '../pension-age';

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
