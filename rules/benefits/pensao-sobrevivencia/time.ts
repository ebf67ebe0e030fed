import type { Deadline } from '../../core/amount';
import { addDays, addYears, completedMonths, firstOfMonth, type IsoDate } from '../../core/dates';
import type { Figures } from '../../law';
import { computation } from '../shared/condition';

/** Last day of a claim that loses nothing: so many months after the month of death. */
function lastDayInTime(deathOn: IsoDate, months: number): IsoDate {
  return addDays(firstOfMonth(deathOn, months + 1), -1);
}

/** Whether a claim on this day loses nothing. */
export function claimedInTime(deathOn: IsoDate, claimDate: IsoDate, months: number): boolean {
  return claimDate <= lastDayInTime(deathOn, months);
}

/** The first month that is paid: after the death, or after a claim that came late. */
export function firstDayPaid(deathOn: IsoDate, claimDate: IsoDate, months: number): IsoDate {
  return firstOfMonth(claimedInTime(deathOn, claimDate, months) ? deathOn : claimDate, 1);
}

/**
 * The end of the years of a husband, wife or partner who was young at the death; none for who reaches the age before.
 * @example coupleEnd('1999-04-02', '2026-10-10', law) // '2031-10-31'
 */
export function coupleEnd(
  birthDate: IsoDate,
  deathOn: IsoDate,
  { survivorAge, survivorYears }: Pick<Figures, 'survivorAge' | 'survivorYears'>,
): IsoDate | undefined {
  const end = addDays(addYears(firstOfMonth(deathOn, 1), survivorYears), -1);
  return addYears(birthDate, survivorAge) <= end ? undefined : end;
}

const timeFigures = ['survivorClaimMonths'] as const;

/** First month paid to the claimant. */
export const paidFrom = computation({
  needs: ['deathOn', 'claimDate'],
  figures: timeFigures,
  of: ({ deathOn, claimDate }, { survivorClaimMonths }): IsoDate | undefined =>
    firstDayPaid(deathOn, claimDate, survivorClaimMonths),
});

/** First month paid to a child; the month of birth for one that was born after the death. */
export const paidFromForChild = computation({
  needs: ['deathOn', 'claimDate', 'childBirthDate'],
  figures: timeFigures,
  of: ({ deathOn, claimDate, childBirthDate }, { survivorClaimMonths }): IsoDate | undefined => {
    const first = firstDayPaid(deathOn, claimDate, survivorClaimMonths);
    const birth = firstOfMonth(childBirthDate);
    return birth > first ? birth : first;
  },
});

/** The claim that loses nothing, and the months that a late one has lost. */
export const pensionDeadline = computation({
  needs: ['deathOn', 'claimDate'],
  figures: timeFigures,
  of: ({ deathOn, claimDate }, { survivorClaimMonths }): Deadline | undefined => ({
    id: 'pension',
    by: lastDayInTime(deathOn, survivorClaimMonths),
    monthsLost: completedMonths(
      firstOfMonth(deathOn, 1),
      firstDayPaid(deathOn, claimDate, survivorClaimMonths),
    ),
  }),
});

/** The death grant is lost after its last day. */
export const grantDeadline = computation({
  needs: ['deathOn', 'claimDate'],
  figures: ['deathGrantDays'],
  of: ({ deathOn, claimDate }, { deathGrantDays }): Deadline | undefined => {
    const by = addDays(deathOn, deathGrantDays);
    return claimDate <= by ? { id: 'grant', by, monthsLost: 0 } : undefined;
  },
});
