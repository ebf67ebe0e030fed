import { any, count, day, doubt, type Node } from '../../core/condition';
import type { Deadline } from '../../core/amount';
import { addDays } from '../../core/dates';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import { computation, condition, type Facts } from '../shared/condition';
import {
  daysLost,
  durationFigures,
  firstDayWithoutWork,
  followOnDays,
  lastDayToClaim,
  newDays,
} from './days';

const withoutLoss = condition({
  id: 'claims-without-loss',
  cite: cites.deadline,
  needs: ['jobEndedOn', 'claimDate'],
  figures: ['sdDaysToClaim'],
  holds: ({ jobEndedOn, claimDate }, law) =>
    claimDate <= lastDayToClaim(firstDayWithoutWork(jobEndedOn), law),
  shows: ({ jobEndedOn, claimDate }, law) => ({
    own: day(claimDate),
    limit: day(lastDayToClaim(firstDayWithoutWork(jobEndedOn), law)),
  }),
});

/** Claimed later: the days of delay are lost, and some are left. */
const daysAreLeft = condition({
  id: 'days-are-left',
  cite: cites.late,
  needs: ['jobEndedOn', 'claimDate', 'birthDate', 'monthsSinceBenefit', 'yearsOfTwenty'],
  figures: durationFigures,
  holds: (known, law) =>
    daysLost(known.claimDate, lastDayToClaim(firstDayWithoutWork(known.jobEndedOn), law)) <
    newDays(known, law),
  shows: (known, law) => ({
    own: count(daysLost(known.claimDate, lastDayToClaim(firstDayWithoutWork(known.jobEndedOn), law))),
    limit: count(newDays(known, law)),
  }),
});

/** Illness and prison stop the clock; for how long, the office counts. */
const clockStopped = condition({
  id: 'clock-stopped',
  cite: cites.deadline,
  needs: ['illOrDetained'],
  holds: ({ illOrDetained }) => illOrDetained && doubt('clock-stopped'),
});

/** In time, or late with days left, or perhaps in time because the clock stood still. */
export const inTime: Node = any('in-time', [withoutLoss, daysAreLeft, clockStopped]);

/** The benefit that is used up has been paid to its last day. */
export const benefitIsOver = condition({
  id: 'benefit-is-over',
  cite: cites.usedUp,
  needs: ['benefitEndedOn', 'claimDate'],
  holds: ({ benefitEndedOn, claimDate }) => claimDate > benefitEndedOn,
  shows: ({ benefitEndedOn }) => ({ own: day(benefitEndedOn) }),
  turnsOn: ({ benefitEndedOn }) => [addDays(benefitEndedOn, 1)],
});

const followsWithoutLoss = condition({
  id: 'follow-on-without-loss',
  cite: cites.deadline,
  needs: ['benefitEndedOn', 'claimDate'],
  figures: ['sdDaysToClaim'],
  holds: ({ benefitEndedOn, claimDate }, law) => claimDate <= lastDayToClaim(benefitEndedOn, law),
  shows: ({ benefitEndedOn, claimDate }, law) => ({
    own: day(claimDate),
    limit: day(lastDayToClaim(benefitEndedOn, law)),
  }),
});

const followOnDaysAreLeft = condition({
  id: 'follow-on-days-are-left',
  cite: cites.late,
  needs: ['benefitEndedOn', 'claimDate', 'birthDate', 'benefitDays', 'benefitExtraDays'],
  figures: durationFigures,
  holds: (known, law) =>
    daysLost(known.claimDate, lastDayToClaim(known.benefitEndedOn, law)) < followOnDays(known, law),
  shows: (known, law) => ({
    own: count(daysLost(known.claimDate, lastDayToClaim(known.benefitEndedOn, law))),
    limit: count(followOnDays(known, law)),
  }),
});

/** The social benefit is asked for in time after the first one, or late with days left. */
export const followsInTime: Node = any('follow-on-in-time', [
  followsWithoutLoss,
  followOnDaysAreLeft,
  clockStopped,
]);

/** The last day to claim after the loss of work; nobody waits for it whose benefit is used up. */
export const claimDeadline = computation({
  needs: ['claimDate'],
  wants: ['benefitStage', 'lostWork', 'jobEndedOn'],
  figures: ['sdDaysToClaim'],
  open: ({ benefitStage, lostWork, jobEndedOn }) =>
    jobEndedOn === undefined && isNewClaim(benefitStage, lostWork) ? ['jobEndedOn'] : [],
  of: ({ benefitStage, lostWork, claimDate, jobEndedOn }, law): Deadline | undefined => {
    if (jobEndedOn === undefined || !isNewClaim(benefitStage, lostWork)) return undefined;
    const by = lastDayToClaim(firstDayWithoutWork(jobEndedOn), law);
    return { id: 'claim', by, monthsLost: 0, daysLost: daysLost(claimDate, by) };
  },
});

/** Lost work for an employer, and no benefit has been granted for it. */
function isNewClaim(stage: Facts['benefitStage'] | undefined, work: Facts['lostWork'] | undefined): boolean {
  return stage === 'not-yet' && (work === 'employee' || work === 'domestic');
}

/** The last day to ask for the social benefit that follows. */
export const followOnDeadline = computation({
  needs: ['claimDate'],
  wants: ['benefitStage', 'benefitEndedOn'],
  figures: ['sdDaysToClaim'],
  open: ({ benefitStage, benefitEndedOn }) =>
    benefitStage === 'used-up' && benefitEndedOn === undefined ? ['benefitEndedOn'] : [],
  of: ({ benefitStage, claimDate, benefitEndedOn }, law): Deadline | undefined => {
    if (benefitStage !== 'used-up' || benefitEndedOn === undefined) return undefined;
    const by = lastDayToClaim(benefitEndedOn, law);
    return { id: 'follow-on', by, monthsLost: 0, daysLost: daysLost(claimDate, by) };
  },
});

/** Paid from the claim on, never for days before it. */
export const paidFrom = computation({ needs: ['claimDate'], of: ({ claimDate }) => claimDate });
