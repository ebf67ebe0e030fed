import type { Cite } from '../../core/cite';
import { all, any, count, day, doubt, type Answer, type Condition, type Node } from '../../core/condition';
import { addMonths, completedMonths } from '../../core/dates';
import { psuCites } from '../../law/articles/psu';
import { rsiCites } from '../../law/articles/rsi';
import { condition, type Facts } from '../shared/condition';
import { reachedPensionAge } from './pension-age';

type WorkSituation = Facts['workSituation'];
type Excuse = Readonly<Record<WorkSituation, Answer>>;

/** Lei 13/2003, art. 6-A. Students are not named; on part of a disability the job centre decides. */
const excusedUnderRsi: Excuse = {
  working: false,
  'without-work': false,
  unfit: true,
  carer: true,
  pensioner: true,
  student: doubt('student-and-work'),
  'part-disability': doubt('part-disability'),
};

/** DL 166/2026, art. 20: a disability of 60 to 79 % is assessed case by case. */
const excusedUnderPsu: Excuse = {
  working: false,
  'without-work': false,
  unfit: true,
  carer: true,
  pensioner: true,
  student: true,
  'part-disability': doubt('part-disability'),
};

function works(cite: Cite): Condition {
  return condition({
    id: 'works',
    cite,
    needs: ['workSituation'],
    holds: ({ workSituation }) => workSituation === 'working',
  });
}

function excused(id: string, cite: Cite, excuse: Excuse): Condition {
  return condition({
    id,
    cite,
    needs: ['workSituation'],
    holds: ({ workSituation }) => excuse[workSituation],
  });
}

function registeredAtJobCentre(cite: Cite): Condition {
  return condition({
    id: 'registered-at-job-centre',
    cite,
    needs: ['registeredAtJobCentre'],
    holds: (known) => known.registeredAtJobCentre,
  });
}

/** RSI: who has no work and is fit for it is registered at the job centre. */
export const jobCentre: Node = any('job-centre', [
  works(rsiCites.jobCentre),
  excused('excused-from-job-centre', rsiCites.excusedFromJobCentre, excusedUnderRsi),
  registeredAtJobCentre(rsiCites.jobCentre),
]);

/** PSU: who is of working age, does not work and is not excused is registered and available. */
export const activation: Node = any('activation', [
  works(psuCites.activation),
  reachedPensionAge,
  excused('excused-from-activation', psuCites.excused, excusedUnderPsu),
  registeredAtJobCentre(psuCites.activation),
]);

const didNotLeaveJob = (cite: Cite): Condition =>
  condition({
    id: 'did-not-leave-job',
    cite,
    needs: ['leftOwnJob'],
    holds: ({ leftOwnJob }) => !leftOwnJob,
  });

/** A year has passed since the person left a job; the matching day itself is enough. */
const yearSinceLeavingJob = (cite: Cite): Condition =>
  condition({
    id: 'year-since-leaving-job',
    cite,
    needs: ['leftJobOn', 'claimDate'],
    figures: ['monthsSinceLeavingJob'],
    holds: ({ leftJobOn, claimDate }, { monthsSinceLeavingJob }) =>
      completedMonths(leftJobOn, claimDate) >= monthsSinceLeavingJob,
    shows: ({ leftJobOn }, { monthsSinceLeavingJob }) => ({
      own: day(leftJobOn),
      limit: count(monthsSinceLeavingJob),
      reached: day(addMonths(leftJobOn, monthsSinceLeavingJob)),
    }),
    turnsOn: ({ leftJobOn }, { monthsSinceLeavingJob }) => [addMonths(leftJobOn, monthsSinceLeavingJob)],
  });

const violenceVictim = condition({
  id: 'violence-victim',
  cite: psuCites.voluntaryUnemployment,
  needs: ['violenceVictimStatus'],
  holds: ({ violenceVictimStatus }) => violenceVictimStatus,
});

/** RSI: the person did not leave the last job by choice and without cause, or a year has passed. */
export const leftJobUnderRsi: Node = any('voluntary-unemployment', [
  didNotLeaveJob(rsiCites.voluntaryUnemployment),
  yearSinceLeavingJob(rsiCites.voluntaryUnemployment),
]);

/** PSU: the same, and recognised victims of domestic violence do not wait. */
export const leftJobUnderPsu: Node = any('voluntary-unemployment', [
  didNotLeaveJob(psuCites.voluntaryUnemployment),
  yearSinceLeavingJob(psuCites.voluntaryUnemployment),
  violenceVictim,
]);

/** A recognised victim who left a job by choice: only then does the proof of the status matter. */
export const provesVictimStatus: Node = all('proves-victim-status', [
  condition({
    id: 'left-own-job',
    cite: psuCites.voluntaryUnemployment,
    needs: ['leftOwnJob'],
    holds: ({ leftOwnJob }) => leftOwnJob,
  }),
  condition({
    id: 'left-job-recently',
    cite: psuCites.voluntaryUnemployment,
    needs: ['leftJobOn', 'claimDate'],
    figures: ['monthsSinceLeavingJob'],
    holds: ({ leftJobOn, claimDate }, { monthsSinceLeavingJob }) =>
      completedMonths(leftJobOn, claimDate) < monthsSinceLeavingJob,
  }),
  violenceVictim,
]);
