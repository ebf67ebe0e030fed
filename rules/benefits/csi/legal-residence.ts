import type { Cite } from '../../core/cite';
import { all, any, count, day, doubt, type Node } from '../../core/condition';
import { addDays, addYears, completedYears } from '../../core/dates';
import { csiCites } from '../../law/articles/csi';
import { standings } from '../../law/residence/standing';
import { condition, type Facts } from '../shared/condition';
import { claimantsOwn, isPortuguese } from '../shared/residence';

/** The test of residence: legal residence on the day of the claim, the years are counted apart. */
export const residenceTest = 'R7';

/** Papers with which some time of legal residence has begun. */
function isTitle(paper: Facts['paper']): boolean {
  const standing = standings[paper][residenceTest];
  return standing === 'pass' || standing === 'expired';
}

/**
 * Whether the years were years of legal residence. The law asks for years of residence, and for legal residence now:
 * years before the first title are a doubt.
 */
function yearsWithTitle(cite: Cite): Node {
  return any('years-with-title', [
    condition({
      id: 'portuguese-or-eu',
      cite,
      needs: ['citizenship'],
      holds: ({ citizenship }) => citizenship !== 'other',
    }),
    all('title-through-the-years', [
      condition({
        id: 'paper-is-title',
        cite,
        needs: ['paper'],
        holds: ({ paper }) => isTitle(paper),
      }),
      condition({
        id: 'title-for-six-years',
        cite,
        needs: ['titleSince', 'claimDate'],
        figures: ['csiResidenceYears'],
        holds: ({ titleSince, claimDate }, { csiResidenceYears }) =>
          completedYears(titleSince, claimDate) >= csiResidenceYears || doubt('years-without-title'),
        shows: ({ titleSince }, { csiResidenceYears }) => ({
          own: day(titleSince),
          limit: count(csiResidenceYears),
          reached: day(addYears(titleSince, csiResidenceYears)),
        }),
        turnsOn: ({ titleSince }, { csiResidenceYears }) => [addYears(titleSince, csiResidenceYears)],
      }),
    ]),
    condition({
      id: 'no-title-yet',
      cite,
      needs: ['paper'],
      holds: ({ paper }) => !isTitle(paper) && doubt('years-without-title'),
    }),
  ]);
}

/** Nationals who worked abroad last: residence since the pension was awarded, at most so many years ago. */
const lastWorkedAbroad: Node = all('last-worked-abroad', [
  isPortuguese(claimantsOwn, residenceTest),
  condition({
    id: 'last-job-abroad',
    cite: csiCites.lastJobAbroad,
    needs: ['lastJobAbroad'],
    holds: ({ lastJobAbroad }) => lastJobAbroad,
  }),
  condition({
    id: 'pension-is-recent',
    cite: csiCites.lastJobAbroad,
    needs: ['pensionSince', 'claimDate'],
    figures: ['csiResidenceYears'],
    holds: ({ pensionSince, claimDate }, { csiResidenceYears }) =>
      claimDate <= addYears(pensionSince, csiResidenceYears),
    shows: ({ pensionSince }, { csiResidenceYears }) => ({
      own: day(pensionSince),
      limit: count(csiResidenceYears),
    }),
    turnsOn: ({ pensionSince }, { csiResidenceYears }) => [
      addDays(addYears(pensionSince, csiResidenceYears), 1),
    ],
  }),
  condition({
    id: 'here-since-pension',
    cite: csiCites.lastJobAbroad,
    needs: ['pensionSince', 'livesHereSince'],
    holds: ({ pensionSince, livesHereSince }) => livesHereSince <= pensionSince,
    shows: ({ pensionSince, livesHereSince }) => ({ own: day(livesHereSince), limit: day(pensionSince) }),
  }),
]);

/** Residence in Portugal without a break in the years right before the claim, or the exception for nationals. */
export function sixYears(cite: Cite): Node {
  return any('csi-residence', [
    all('six-years', [
      condition({
        id: 'lives-here-six-years',
        cite,
        needs: ['livesHereSince', 'claimDate'],
        figures: ['csiResidenceYears'],
        holds: ({ livesHereSince, claimDate }, { csiResidenceYears }) =>
          completedYears(livesHereSince, claimDate) >= csiResidenceYears,
        shows: ({ livesHereSince }, { csiResidenceYears }) => ({
          own: day(livesHereSince),
          limit: count(csiResidenceYears),
          reached: day(addYears(livesHereSince, csiResidenceYears)),
        }),
        turnsOn: ({ livesHereSince }, { csiResidenceYears }) => [addYears(livesHereSince, csiResidenceYears)],
      }),
      yearsWithTitle(cite),
    ]),
    lastWorkedAbroad,
  ]);
}
