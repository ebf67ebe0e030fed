import type { Deadline } from '../../core/amount';
import { addDays, addMonths } from '../../core/dates';
import { lastDayOfRsi } from '../../law/minimum-income-dates';
import { computation } from '../shared/condition';
import { modalityOf } from './kinds';

const MONTHS_A_YEAR = 12;

/** From the application; the provisional pension from the day after the sickness benefit. */
export const paidFrom = computation({
  needs: ['claimDate'],
  wants: ['sicknessBenefitUntil'],
  open: ({ sicknessBenefitUntil }, _law, parts) =>
    parts['provisional'] === 'yes' && sicknessBenefitUntil === undefined ? ['sicknessBenefitUntil'] : [],
  of: ({ claimDate, sicknessBenefitUntil }, _law, parts) => {
    const modality = modalityOf(parts);
    if (modality === 'review') return undefined;
    if (modality !== 'provisional') return claimDate;
    return sicknessBenefitUntil === undefined ? undefined : addDays(sicknessBenefitUntil, 1);
  },
});

/** The last day on which the special social pension may be asked for, in the year before it ends. */
export const beforeSocialEnds = computation({
  needs: ['claimDate'],
  of: ({ claimDate }, _law, parts): Deadline | undefined => {
    const social = parts['special-social'];
    const near = addMonths(claimDate, MONTHS_A_YEAR) >= lastDayOfRsi;
    return near && (social === 'yes' || social === 'doubt')
      ? { id: 'before-special-social-ends', by: lastDayOfRsi, monthsLost: 0 }
      : undefined;
  },
});
