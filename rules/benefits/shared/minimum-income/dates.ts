import { addDays, addMonths } from '../../../core/dates';
import { computation } from '../condition';

/** Paid from the day on which the claim is complete, which is taken to be the day of the claim; never for the past. */
export const paidFromClaim = computation({
  needs: ['claimDate'],
  of: ({ claimDate }) => claimDate,
});

/** The last day of the months of the award, which is then renewed ex officio. */
export const paidForAward = computation({
  needs: ['claimDate'],
  figures: ['monthsOfAward'],
  of: ({ claimDate }, { monthsOfAward }) => addDays(addMonths(claimDate, monthsOfAward), -1),
});
