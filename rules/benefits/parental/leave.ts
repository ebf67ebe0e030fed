import type { Deadline } from '../../core/amount';
import {
  all,
  any,
  day,
  doubt,
  open,
  type Answer,
  type Condition,
  type Known,
  type Node,
} from '../../core/condition';
import { addDays, addMonths, daysBetween, type IsoDate } from '../../core/dates';
import { parentalCites } from '../../law/articles/parental';
import { computation, condition, type Facts, type LeaveStart } from '../shared/condition';
import { extraDays, type ExtraLaw } from './extra-days';

/** A birth gives the right; for an adoption the office looks at its own rules. */
export const event = condition({
  id: 'child-arrives',
  cite: parentalCites.event,
  needs: ['parentalEvent'],
  holds: ({ parentalEvent }) => parentalEvent !== 'adoption' || doubt('adoption'),
});

const notWorking: readonly Facts['parentWork'][] = ['unemployment-benefit', 'contract-ended', 'never'];

/** Who has work stops it in the days that are paid. */
export const onLeave: Node = any('on-leave', [
  condition({
    id: 'has-no-work-to-stop',
    cite: parentalCites.leave,
    needs: ['parentWork'],
    holds: ({ parentWork }) => notWorking.includes(parentWork),
  }),
  condition({
    id: 'takes-leave',
    cite: parentalCites.leave,
    needs: ['takesLeave'],
    holds: ({ takesLeave }) => takesLeave,
  }),
]);

/** The first day of leave: the mother's may lie before the birth; the father's is the day of birth. */
export function leaveStart({ birthOn, parentRole, daysBeforeBirth }: Known): LeaveStart {
  const missing = [
    ...(typeof birthOn === 'string' ? [] : ['birthOn']),
    ...(parentRole === undefined ? ['parentRole'] : []),
    ...(parentRole !== 'father' && typeof daysBeforeBirth !== 'number' ? ['daysBeforeBirth'] : []),
  ];
  if (missing.length > 0 || typeof birthOn !== 'string')
    return { open: missing, near: typeof birthOn === 'string' ? birthOn : undefined };
  const before = parentRole === 'mother' && typeof daysBeforeBirth === 'number' ? daysBeforeBirth : 0;
  return { on: addDays(birthOn, -before) };
}

/**
 * Whether something holds of the first day of leave. While the days before the birth are not told, it must hold of the
 * earliest and of the latest day that they leave.
 */
function ofFirstDay(start: LeaveStart, daysBefore: number, holds: (first: IsoDate) => boolean): Answer {
  if ('on' in start) return holds(start.on);
  if (start.near === undefined) return open(start.open);
  const latest = holds(start.near);
  return latest === holds(addDays(start.near, -daysBefore)) ? latest : open(start.open);
}

const withinSixMonths = condition({
  id: 'claims-within-six-months',
  cite: parentalCites.deadline,
  needs: ['claimDate', 'leaveStart'],
  figures: ['parentalMonthsToClaim', 'parentalDaysBefore'],
  holds: ({ claimDate, leaveStart: start }, { parentalMonthsToClaim, parentalDaysBefore }) =>
    ofFirstDay(start, parentalDaysBefore, (first) => claimDate <= addMonths(first, parentalMonthsToClaim)),
  shows: ({ claimDate, leaveStart: start }, { parentalMonthsToClaim }) => {
    const first = 'on' in start ? start.on : start.near;
    return first === undefined
      ? {}
      : { own: day(claimDate), limit: day(addMonths(first, parentalMonthsToClaim)) };
  },
});

type Length = Pick<Facts, 'childrenBornAlive' | 'hospitalDays' | 'veryEarlyBirth'>;

/** The last day of a leave of so many days, with those that are added. */
function lastDay(
  first: IsoDate,
  days: number,
  told: Length,
  law: ExtraLaw & { readonly parentalShortDays: number },
): IsoDate {
  const { twins, hospital } = extraDays(told, law);
  const own = told.childrenBornAlive === 0 ? law.parentalShortDays : days;
  return addDays(first, own + twins + hospital - 1);
}

/** The leave still runs on the day of the claim, when it has so many days. */
function duringLeaveOf(id: string, longest: 'parentalMiddleDays' | 'parentalLongDays'): Condition {
  return condition({
    id,
    cite: parentalCites.deadline,
    needs: ['claimDate', 'leaveStart', 'childrenBornAlive', 'hospitalDays', 'veryEarlyBirth'],
    figures: [
      longest,
      'parentalDaysBefore',
      'parentalShortDays',
      'parentalTwinDays',
      'parentalHospitalDays',
      'parentalEarlyBirthDays',
    ],
    holds: (known, law) =>
      ofFirstDay(
        known.leaveStart,
        law.parentalDaysBefore,
        (first) => known.claimDate <= lastDay(first, law[longest], known, law),
      ),
    shows: (known, law) => {
      const { claimDate, leaveStart: start } = known;
      const first = 'on' in start ? start.on : start.near;
      return first === undefined
        ? {}
        : { own: day(claimDate), limit: day(lastDay(first, law[longest], known, law)) };
    },
  });
}

const mayShareDays = condition({
  id: 'may-share-days',
  cite: parentalCites.shares,
  needs: ['otherParent'],
  holds: ({ otherParent }) => otherParent !== 'cannot' && otherParent !== 'none',
});

/** Claimed in time, or late while the leave still runs; sharing makes it longer. */
export const inTime: Node = any('in-time', [
  withinSixMonths,
  duringLeaveOf('claims-during-leave', 'parentalMiddleDays'),
  all('shared-leave', [duringLeaveOf('claims-during-shared-leave', 'parentalLongDays'), mayShareDays]),
]);

/** The first day paid; while the days before the birth are not told, there is none. */
export const paidFrom = computation({
  needs: ['leaveStart'],
  open: (known) => ('open' in known.leaveStart ? known.leaveStart.open : []),
  of: (known) => ('open' in known.leaveStart ? undefined : known.leaveStart.on),
});

/** Six months from the first day of leave; a claim after that loses the days of delay. */
export const claimDeadline = computation({
  needs: ['leaveStart', 'claimDate'],
  figures: ['parentalMonthsToClaim'],
  of: ({ leaveStart: start, claimDate }, { parentalMonthsToClaim }): Deadline | undefined => {
    if ('open' in start) return undefined;
    const by = addMonths(start.on, parentalMonthsToClaim);
    const late = daysBetween(by, claimDate);
    return { id: 'claim', by, monthsLost: 0, ...(late > 0 ? { daysLost: late } : {}) };
  },
});
