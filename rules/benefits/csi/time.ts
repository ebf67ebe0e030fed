import type { Deadline } from '../../core/amount';
import { addDays, firstOfMonth } from '../../core/dates';
import { computation } from '../shared/condition';

/** Paid from the month after the claim is complete, which is taken to be the day of the claim. */
export const paidFrom = computation({
  needs: ['claimDate'],
  of: ({ claimDate }) => firstOfMonth(claimDate, 1),
});

/** Nothing is paid for the past: a claim after the end of the month costs the first payment. */
export const beforeMonthEnds = computation({
  needs: ['claimDate'],
  of: ({ claimDate }): Deadline => ({
    id: 'before-month-ends',
    by: addDays(firstOfMonth(claimDate, 1), -1),
    monthsLost: 0,
  }),
});
