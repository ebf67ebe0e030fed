import { all, any, count, day, doubt, type Condition, type Node } from '../../core/condition';
import { addDays, addMonths, completedMonths, daysBetween } from '../../core/dates';
import { expiryCites, pendingCite, residenceCites } from '../../law/residence/cites';
import {
  standings,
  tooShort,
  withoutCertificate,
  type Paper,
  type ResidenceTest,
  type Standing,
} from '../../law/residence/standing';
import { condition } from './condition';
import type { Whose } from './whose';

export { childsOwn, claimantsOwn, type Whose } from './whose';

/** Portuguese citizens pass every test. */
export function isPortuguese(whose: Whose, test: ResidenceTest): Condition {
  return condition({
    id: `${whose.prefix}portuguese`,
    cite: residenceCites[test],
    needs: [whose.citizenship],
    holds: (known) => known[whose.citizenship] === 'portuguese',
  });
}

/**
 * Citizens of the EU, the EEA and Switzerland pass with their registration; without it they are told to register. Some
 * tests do not ask for it.
 */
export function isEuCitizen(whose: Whose, test: ResidenceTest): Node {
  const { citizenship } = whose;
  const euCitizen = condition({
    id: `${whose.prefix}eu-citizen`,
    cite: residenceCites[test],
    needs: [citizenship],
    holds: (known) => known[citizenship] === 'eu',
  });
  if (withoutCertificate.includes(test)) return euCitizen;
  return all(`${whose.prefix}eu`, [
    euCitizen,
    condition({
      id: `${whose.prefix}eu-registered`,
      cite: residenceCites[test],
      needs: ['euRegistration'],
      holds: ({ euRegistration }) => euRegistration || doubt('eu-not-registered'),
    }),
  ]);
}

/** Neither Portuguese nor of the EU, the EEA or Switzerland. */
export function isOtherCitizen(whose: Whose, test: ResidenceTest): Condition {
  return condition({
    id: `${whose.prefix}other-citizen`,
    cite: residenceCites[test],
    needs: [whose.citizenship],
    holds: (known) => known[whose.citizenship] === 'other',
  });
}

/**
 * Residence by the paper of somebody who is neither Portuguese nor of the EU: the paper is enough by itself, or has
 * been held long enough, or has expired within its grace, or waits at AIMA.
 * @param pending what an application at AIMA means, where it is not a matter of days alone
 */
export function holdsTitle(whose: Whose, test: ResidenceTest, pending = waitsAtAima(whose, test)): Node {
  return all(`${whose.prefix}title`, [
    isOtherCitizen(whose, test),
    any(`${whose.prefix}title-counts`, [
      paperIsEnough(whose, test),
      ...(uses(test, 'period') ? [heldLongEnough(whose, test)] : []),
      ...(uses(test, 'expired') ? [expiredWithinGrace(whose, test)] : []),
      ...(uses(test, 'pending') ? [pending] : []),
    ]),
  ]);
}

/**
 * The whole test of residence of one person.
 * @param pending what an application at AIMA means, where it is not a matter of days alone
 * @example residence(claimantsOwn, 'R5')
 */
export function residence(whose: Whose, test: ResidenceTest, pending?: Node): Node {
  return any(`${whose.prefix}residence`, [
    isPortuguese(whose, test),
    isEuCitizen(whose, test),
    holdsTitle(whose, test, pending),
  ]);
}

function uses(test: ResidenceTest, standing: Standing): boolean {
  return Object.values(standings).some((row) => row[test] === standing);
}

function paperIsEnough(whose: Whose, test: ResidenceTest): Condition {
  return condition({
    id: `${whose.prefix}paper-enough`,
    cite: residenceCites[test],
    needs: [whose.paper],
    holds: (known) => {
      const standing = standings[known[whose.paper]][test];
      return standing === 'doubt' ? doubt(`paper-${known[whose.paper]}`) : standing === 'pass';
    },
  });
}

function heldLongEnough(whose: Whose, test: ResidenceTest): Node {
  const { paper } = whose;
  return all(`${whose.prefix}held-a-year`, [
    condition({
      id: `${whose.prefix}paper-needs-time`,
      cite: residenceCites[test],
      needs: [paper],
      holds: (known) => standings[known[paper]][test] === 'period',
    }),
    condition({
      id: `${whose.prefix}title-for-a-year`,
      cite: residenceCites[test],
      needs: ['titleSince', paper, 'claimDate'],
      figures: ['monthsOfTitle'],
      holds: (known, { monthsOfTitle }) =>
        completedMonths(known.titleSince, known.claimDate) >= monthsOfTitle || shortTitle(test, known[paper]),
      shows: ({ titleSince }, { monthsOfTitle }) => ({
        own: day(titleSince),
        limit: count(monthsOfTitle),
        reached: day(addMonths(titleSince, monthsOfTitle)),
      }),
      turnsOn: ({ titleSince }, { monthsOfTitle }) => [addMonths(titleSince, monthsOfTitle)],
    }),
  ]);
}

function shortTitle(test: ResidenceTest, paper: Paper) {
  const arguable = tooShort[test];
  return arguable === 'arguable' || arguable?.includes(paper) === true
    ? doubt(`short-title-${test.toLowerCase()}`)
    : false;
}

function expiredWithinGrace(whose: Whose, test: ResidenceTest): Node {
  const { paper, expiredOn, renewalProof } = whose;
  return all(`${whose.prefix}expired`, [
    condition({
      id: `${whose.prefix}permit-expired`,
      cite: residenceCites[test],
      needs: [paper],
      holds: (known) => standings[known[paper]][test] === 'expired',
    }),
    any(`${whose.prefix}expired-still-counts`, [
      condition({
        id: `${whose.prefix}renewal-asked`,
        cite: expiryCites.renewal,
        needs: [renewalProof],
        holds: (known) => known[renewalProof],
      }),
      condition({
        id: `${whose.prefix}within-grace`,
        cite: expiryCites.grace,
        needs: [expiredOn, 'claimDate'],
        figures: ['monthsOfGraceAfterExpiry'],
        holds: (known, law) => known.claimDate <= addMonths(known[expiredOn], law.monthsOfGraceAfterExpiry),
        shows: (known, law) => ({
          own: day(known[expiredOn]),
          limit: day(addMonths(known[expiredOn], law.monthsOfGraceAfterExpiry)),
        }),
        turnsOn: (known, law) => [addDays(addMonths(known[expiredOn], law.monthsOfGraceAfterExpiry), 1)],
      }),
    ]),
  ]);
}

/** An application at AIMA, undecided for longer than the days the law names; before that only the counter can say. */
export function waitsAtAima(whose: Whose, test: ResidenceTest): Node {
  const { paper, pendingSince } = whose;
  return all(`${whose.prefix}pending`, [
    condition({
      id: `${whose.prefix}application-pending`,
      cite: residenceCites[test],
      needs: [paper],
      holds: (known) => standings[known[paper]][test] === 'pending',
    }),
    condition({
      id: `${whose.prefix}waits-long-enough`,
      cite: pendingCite,
      needs: [pendingSince, 'claimDate'],
      figures: ['daysOfWaitAtAima'],
      holds: (known, { daysOfWaitAtAima }) =>
        daysBetween(known[pendingSince], known.claimDate) > daysOfWaitAtAima || doubt('pending-short'),
      shows: (known, { daysOfWaitAtAima }) => ({
        own: count(daysBetween(known[pendingSince], known.claimDate)),
        limit: count(daysOfWaitAtAima),
      }),
      turnsOn: (known, { daysOfWaitAtAima }) => [addDays(known[pendingSince], daysOfWaitAtAima + 1)],
    }),
  ]);
}
