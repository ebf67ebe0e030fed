import type { Deadline } from '../../core/amount';
import { addDays, addMonths, addYears, firstOfMonth, type IsoDate } from '../../core/dates';
import { computation } from '../shared/condition';
import type { Holder } from './holder';

/** A certificate that counts on the day of the claim. */
function isThere(
  certificate: string,
  until: IsoDate | undefined,
  newBoard: string | undefined,
  date: IsoDate,
): boolean {
  if (certificate === 'permanent') return true;
  return certificate === 'dated' && ((until !== undefined && date <= until) || newBoard === 'by-then');
}

/** The first day of the month of the claim (art. 23); while the certificate is missing nobody can tell the month. */
export function paidFrom({ certificate, until, newBoard }: Holder) {
  return computation({
    needs: [certificate, 'claimDate'],
    wants: [until, newBoard],
    of: (known): IsoDate | undefined =>
      isThere(known[certificate], known[until], known[newBoard], known.claimDate)
        ? firstOfMonth(known.claimDate)
        : undefined,
  });
}

/** The last day of the certificate; with a new board asked for in time it goes on to an unknown day. */
export function paidUntil({ certificate, until, newBoard }: Holder) {
  return computation({
    needs: [certificate, 'claimDate'],
    wants: [until, newBoard],
    of: (known): IsoDate | undefined => {
      const last = known[until];
      const dated = known[certificate] === 'dated' && last !== undefined && last >= known.claimDate;
      return dated && known[newBoard] !== 'by-then' ? last : undefined;
    },
  });
}

/** Every month is paid from its first day, so the claim is best made before the month ends. */
export function claimDeadline({ certificate, until, newBoard }: Holder) {
  return computation({
    needs: [certificate, 'claimDate'],
    wants: [until, newBoard],
    of: (known): Deadline | undefined =>
      isThere(known[certificate], known[until], known[newBoard], known.claimDate)
        ? { id: 'claim', by: addDays(firstOfMonth(known.claimDate, 1), -1), monthsLost: 0 }
        : undefined,
  });
}

/** Until the last day of the certificate a new board keeps it alive. */
export function renewalDeadline({ certificate, until, newBoard }: Holder) {
  return computation({
    needs: [certificate, 'claimDate'],
    wants: [until, newBoard],
    of: (known): Deadline | undefined => {
      const last = known[until];
      return known[certificate] === 'dated' &&
        last !== undefined &&
        last >= known.claimDate &&
        known[newBoard] !== 'by-then'
        ? { id: 'new-board', by: last, monthsLost: 0 }
        : undefined;
    },
  });
}

/** Who has not asked the board yet must do so before the age limit; told in the year before it. */
export const boardDeadline = computation({
  needs: ['certificate', 'birthDate', 'claimDate'],
  figures: ['psiAgeLimit'],
  of: ({ certificate, birthDate, claimDate }, { psiAgeLimit }): Deadline | undefined => {
    const by = addDays(addYears(birthDate, psiAgeLimit), -1);
    const near = claimDate <= by && by < addMonths(claimDate, 12);
    return near && certificate === 'not-asked' ? { id: 'board-before-limit', by, monthsLost: 0 } : undefined;
  },
});
