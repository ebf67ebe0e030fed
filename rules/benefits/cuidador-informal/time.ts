import type { Deadline, PartVerdicts } from '../../core/amount';
import { addDays, firstOfMonth, type IsoDate } from '../../core/dates';
import { computation } from '../shared/condition';

const isPaid = (parts: PartVerdicts): boolean => parts['carer-subsidy'] !== 'no';

/** From the month in which the claim is complete, which is taken to be that of the day of the claim. */
export const paidFrom = computation({
  needs: ['claimDate'],
  of: ({ claimDate }, _law, parts): IsoDate | undefined =>
    isPaid(parts) ? firstOfMonth(claimDate) : undefined,
});

/** Nothing is paid for the past: a claim after the end of the month costs a payment. */
export const beforeMonthEnds = computation({
  needs: ['claimDate'],
  of: ({ claimDate }, _law, parts): Deadline | undefined =>
    isPaid(parts)
      ? { id: 'carer-month', by: addDays(firstOfMonth(claimDate, 1), -1), monthsLost: 0 }
      : undefined,
});
