import type { Cite } from '../../../core/cite';
import { all, any, count, day, doubt, type Answer, type Condition, type Node } from '../../../core/condition';
import { addMonths, addYears, completedMonths, completedYears } from '../../../core/dates';
import { psuCites } from '../../../law/articles/psu';
import { rsiCites } from '../../../law/articles/rsi';
import { condition, type Facts } from '../condition';
import { reachedPensionAge } from './pension-age';

type WorkSituation = Facts['workSituation'];
type Excuse = Readonly<Record<WorkSituation, Answer>>;

/** Lei 13/2003, art. 6-A(1) and (3). Students are not named; on part of a disability the job centre decides. */
const excusedUnderRsi: Excuse = {
  working: false,
  'without-work': false,
  unfit: true,
  carer: true,
  pensioner: true,
  student: doubt('student-and-work'),
  'part-disability': doubt('part-disability'),
};

/** DL 166/2026, art. 20: a disability of 60 to 79 % is assessed case by case; of students see below. */
const excusedUnderPsu: Readonly<Record<Exclude<WorkSituation, 'student'>, Answer>> = {
  working: false,
  'without-work': false,
  unfit: true,
  carer: true,
  pensioner: true,
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

/** RSI: by what the person does, and for everybody from the age on that art. 6-A(1)(b) names. */
const excusedFromJobCentre = condition({
  id: 'excused-from-job-centre',
  cite: rsiCites.excusedFromJobCentre,
  needs: ['workSituation', 'birthDate', 'claimDate'],
  figures: ['rsiAgeWithoutRegistration'],
  holds: ({ workSituation, birthDate, claimDate }, { rsiAgeWithoutRegistration }) =>
    completedYears(birthDate, claimDate) >= rsiAgeWithoutRegistration || excusedUnderRsi[workSituation],
  turnsOn: ({ birthDate }, { rsiAgeWithoutRegistration }) => [addYears(birthDate, rsiAgeWithoutRegistration)],
});

/**
 * PSU: by what the person does. Students within the age limits of child benefit (DL 176/2003, art. 11(2)): below the
 * limit of secondary school at every level, above it by a level and an illness that are not asked here.
 */
const excusedFromActivation = condition({
  id: 'excused-from-activation',
  cite: psuCites.excused,
  needs: ['workSituation', 'birthDate', 'claimDate'],
  figures: ['ageInSecondary', 'ageInHigher', 'yearsOfIllness'],
  holds: ({ workSituation, birthDate, claimDate }, { ageInSecondary, ageInHigher, yearsOfIllness }) => {
    if (workSituation !== 'student') return excusedUnderPsu[workSituation];
    const age = completedYears(birthDate, claimDate);
    if (age < ageInSecondary) return true;
    return age < ageInHigher + yearsOfIllness && doubt('student-age-limit');
  },
});

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
  excusedFromJobCentre,
  registeredAtJobCentre(rsiCites.jobCentre),
]);

/** PSU: who is of working age, does not work and is not excused is registered and available. */
export const activation: Node = any('activation', [
  works(psuCites.activation),
  reachedPensionAge,
  excusedFromActivation,
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
