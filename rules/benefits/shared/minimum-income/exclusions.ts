import type { Cite } from '../../../core/cite';
import { any, count, day, doubt, type Condition, type Node } from '../../../core/condition';
import { addDays, addMonths, daysBetween } from '../../../core/dates';
import { psuCites } from '../../../law/articles/psu';
import { rsiCites } from '../../../law/articles/rsi';
import { condition, type Facts } from '../condition';
import { hasPensionAge } from '../pension-age';

type Special = Facts['specialSituations'][number];

/** Who is in none of the rare situations that exclude. */
function without(id: string, special: Special, cite: Cite): Condition {
  return condition({
    id,
    cite,
    needs: ['specialSituations'],
    holds: ({ specialSituations }) => !specialSituations.includes(special),
  });
}

/** The expected day of leaving is at most so many days away. */
function leavesSoon(id: string, leavesOn: 'prisonReleaseOn' | 'institutionUntil', cite: Cite): Condition {
  return condition({
    id,
    cite,
    needs: [leavesOn, 'claimDate'],
    figures: ['daysBeforeRelease'],
    holds: (known, { daysBeforeRelease }) =>
      daysBetween(known.claimDate, known[leavesOn]) <= daysBeforeRelease,
    shows: (known, { daysBeforeRelease }) => ({
      own: day(known[leavesOn]),
      limit: count(daysBeforeRelease),
      reached: day(addDays(known[leavesOn], -daysBeforeRelease)),
    }),
    turnsOn: (known, { daysBeforeRelease }) => [addDays(known[leavesOn], -daysBeforeRelease)],
  });
}

/** Not in prison, or about to be released. */
export function outOfPrison(cite: Cite): Node {
  return any('prison', [
    without('not-in-prison', 'prison', cite),
    leavesSoon('release-near', 'prisonReleaseOn', cite),
  ]);
}

/** RSI: not in an institution that the State pays for, or about to leave it. */
export const outOfInstitution: Node = any('institution-test', [
  without('not-in-institution', 'institution', rsiCites.institution),
  condition({
    id: 'institution-allowed',
    cite: rsiCites.institution,
    needs: ['institution'],
    holds: ({ institution }) => institution !== 'state-funded',
  }),
  leavesSoon('discharge-near', 'institutionUntil', rsiCites.institution),
]);

/** Receives no support under the asylum scheme. */
export function withoutAsylumSupport(cite: Cite): Condition {
  return without('no-asylum-support', 'asylum-support', cite);
}

/** Not barred. Whether a bar from the RSI goes on under the PSU is not settled. */
export function notBarred(cite: Cite, bar: 'counts' | 'doubtful'): Condition {
  return condition({
    id: 'not-barred',
    cite,
    needs: ['specialSituations'],
    holds: ({ specialSituations }) =>
      !specialSituations.includes('barred') || (bar === 'doubtful' ? doubt('bar-before-psu') : false),
  });
}

/** Lets Social Security read tax, bank and other data. */
export function grantsDataAccess(cite: Cite): Condition {
  return condition({
    id: 'data-access',
    cite,
    needs: ['acceptsDataAccess'],
    holds: ({ acceptsDataAccess }) => acceptsDataAccess,
  });
}

/** RSI: undertakes to sign and follow the insertion contract. */
export const acceptsContract: Condition = condition({
  id: 'accepts-plan',
  cite: rsiCites.contract,
  needs: ['acceptsPlan'],
  holds: (known) => known.acceptsPlan,
});

/** PSU: accepts the duties of activation. They end at pension age, and whether a plan is asked then is not settled. */
export const acceptsPlan: Node = any('plan', [
  condition({
    id: 'accepts-plan',
    cite: psuCites.activation,
    needs: ['acceptsPlan'],
    holds: (known) => known.acceptsPlan,
  }),
  condition({
    id: 'plan-past-pension-age',
    cite: psuCites.activation,
    needs: ['birthDate', 'claimDate'],
    figures: ['pensionAgeMonths'],
    holds: ({ birthDate, claimDate }, { pensionAgeMonths }) =>
      hasPensionAge(birthDate, claimDate, pensionAgeMonths) && doubt('plan-past-pension-age'),
    turnsOn: ({ birthDate }, { pensionAgeMonths }) => [addMonths(birthDate, pensionAgeMonths)],
  }),
]);
