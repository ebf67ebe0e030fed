import { all, any, day, doubt, type Answer, type Condition, type Node } from '../../core/condition';
import { addDays } from '../../core/dates';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import { condition, type Facts } from '../shared/condition';
import { usedUp } from './person';

/** The first day without work follows the last day of the contract. */
const jobIsOver = condition({
  id: 'job-is-over',
  cite: cites.start,
  needs: ['jobEndedOn', 'claimDate'],
  holds: ({ jobEndedOn, claimDate }) => claimDate > jobEndedOn,
  shows: ({ jobEndedOn }) => ({ own: day(jobEndedOn) }),
  turnsOn: ({ jobEndedOn }) => [addDays(jobEndedOn, 1)],
});

/** Work for oneself or as head of a company: how it ended is for its own benefit to look at. */
const ownWorkEnded = condition({
  id: 'own-work-ended',
  cite: cites.ownActivity,
  needs: ['lostWork'],
  holds: ({ lostWork }) => lostWork === 'self-employed' || lostWork === 'manager',
});

/** Out of work on the day of the claim. */
export const outOfWork: Node = any('out-of-work', [usedUp, ownWorkEnded, jobIsOver]);

type End = Facts['contractEnd'];

/** Ends that are a loss against one's will by themselves, that are none, and that an office must look at (art. 9). */
const byItself: Readonly<Record<End, Answer>> = {
  redundancy: true,
  closure: true,
  'fixed-term': true,
  'trial-by-employer': true,
  'unpaid-wages': true,
  'service-ended': true,
  'fit-again': true,
  fault: false,
  'just-cause': false,
  resigned: false,
  retired: false,
  'renewal-refused': false,
  'agreement-restructuring': doubt('agreement-quota'),
  'agreement-other': doubt('agreement-other'),
  other: doubt('cause-unclear'),
};

const endCounts = condition({
  id: 'end-against-will',
  cite: cites.involuntary,
  needs: ['contractEnd'],
  holds: ({ contractEnd }) => byItself[contractEnd],
});

/** One of the ends of a contract. */
export function endedBy(id: string, cite: Condition['cite'], ends: readonly End[]): Condition {
  return condition({
    id,
    cite,
    needs: ['contractEnd'],
    holds: ({ contractEnd }) => ends.includes(contractEnd),
  });
}

const leftForJustCause = endedBy('left-for-just-cause', cites.court, ['just-cause']);

const notDisputed = condition({
  id: 'cause-not-disputed',
  cite: cites.court,
  needs: ['causeDisputed'],
  holds: ({ causeDisputed }) => !causeDisputed,
});

const inCourt = condition({
  id: 'court-action',
  cite: cites.court,
  needs: ['courtAction'],
  holds: ({ courtAction }) => courtAction,
});

/** A dismissal for a fault or without its steps, or a just cause that is disputed, while a court looks at it. */
export const beforeCourt: Node = all('before-court', [
  any('cause-for-court', [
    endedBy('dismissed-for-fault', cites.court, ['fault']),
    all('disputed-cause', [
      leftForJustCause,
      condition({
        id: 'cause-disputed',
        cite: cites.court,
        needs: ['causeDisputed'],
        holds: ({ causeDisputed }) => causeDisputed,
      }),
    ]),
  ]),
  inCourt,
]);

/** A recognised victim of domestic violence who left the job. */
export const leftAsVictim: Node = all('left-as-victim', [
  endedBy('resigned-from-job', cites.victim, ['resigned']),
  condition({
    id: 'violence-victim',
    cite: cites.victim,
    needs: ['violenceVictimStatus'],
    holds: ({ violenceVictimStatus }) => violenceVictimStatus,
  }),
]);

/** The work was lost against one's will. */
export const involuntary: Node = any('involuntary', [
  usedUp,
  ownWorkEnded,
  endCounts,
  all('just-cause', [leftForJustCause, notDisputed]),
  beforeCourt,
  leftAsVictim,
]);
