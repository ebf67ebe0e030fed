import { all, any, day, doubt, type Node } from '../../core/condition';
import { addDays } from '../../core/dates';
import { sicknessCites } from '../../law/articles/doenca';
import { condition } from '../shared/condition';
import { lastDayForPaper } from './time';

/** Not caused by work, and by nobody who pays for it; while that is not settled the office may pay in advance. */
export const cause: Node = any('cause', [
  condition({
    id: 'own-illness',
    cite: sicknessCites.illness,
    needs: ['sickCause'],
    holds: ({ sickCause }) => sickCause === 'illness' || sickCause === 'pregnancy',
  }),
  condition({
    id: 'nobody-else-pays',
    cite: sicknessCites.incompatible,
    needs: ['sickCause', 'compensation'],
    holds: ({ sickCause, compensation }) => {
      if (compensation === 'paid') return false;
      if (compensation === 'paid-less') return doubt('paid-less');
      return doubt(sickCause === 'work' ? 'work-not-settled' : 'third-party-not-settled');
    },
  }),
]);

/** A risk in a pregnancy has a benefit of its own, which pays all of the pay. */
export const notPregnancyRisk = condition({
  id: 'not-pregnancy-risk',
  cite: sicknessCites.pregnancyRisk,
  needs: ['sickCause'],
  holds: ({ sickCause }) => sickCause !== 'pregnancy',
});

/** The own declaration excuses absence at work, and gives no money. */
export const notSelfDeclared = condition({
  id: 'not-self-declared',
  cite: sicknessCites.selfDeclaration,
  needs: ['sickPaper'],
  holds: ({ sickPaper }) => sickPaper !== 'self-declaration',
});

/** A doctor has certified the illness; a certificate of another country has ways of its own. */
export const certified = condition({
  id: 'certified',
  cite: sicknessCites.general,
  needs: ['sickPaper'],
  holds: ({ sickPaper }) => {
    if (sickPaper === 'foreign') return doubt('foreign-certificate');
    return sickPaper !== 'none';
  },
});

/** Days that are paid are left after the waiting days. */
export const longerThanWait = condition({
  id: 'longer-than-wait',
  cite: sicknessCites.start,
  needs: ['sickDays', 'sickCourse'],
  holds: ({ sickDays, sickCourse: { wait } }) => {
    if (sickDays > wait.atMost) return true;
    return sickDays <= wait.atLeast ? false : { open: wait.open };
  },
  shows: ({ sickDays, sickCourse: { wait } }) => ({
    own: { kind: 'count', value: sickDays },
    limit: { kind: 'count', value: wait.atMost },
  }),
});

/** A certificate on paper is handed in within days; later the benefit begins on that day, while the illness lasts. */
export const handedIn: Node = any('handed-in', [
  condition({
    id: 'not-on-paper',
    cite: sicknessCites.paper,
    needs: ['sickPaper'],
    holds: ({ sickPaper }) => sickPaper !== 'cit-paper',
  }),
  condition({
    id: 'handed-in-in-time',
    cite: sicknessCites.paper,
    needs: ['citIssuedOn', 'claimDate'],
    figures: ['sicknessPaperDays'],
    holds: ({ citIssuedOn, claimDate }, law) => claimDate <= lastDayForPaper(citIssuedOn, law),
    shows: ({ citIssuedOn, claimDate }, law) => ({
      own: day(claimDate),
      limit: day(lastDayForPaper(citIssuedOn, law)),
    }),
  }),
  condition({
    id: 'handed-in-while-ill',
    cite: sicknessCites.paper,
    needs: ['sickFrom', 'sickDays', 'claimDate'],
    holds: ({ sickFrom, sickDays, claimDate }) => claimDate < addDays(sickFrom, sickDays),
    shows: ({ sickFrom, sickDays }) => ({ limit: day(addDays(sickFrom, sickDays - 1)) }),
  }),
]);

/** What is certified, and by whom. */
export const certificate: Node = all('certificate', [notSelfDeclared, certified, handedIn]);
