import type { Cite } from '../../core/cite';
import { all, any, count, doubt, type Answer, type Condition, type Node } from '../../core/condition';
import { coverOf } from '../../law/agreements/cover';
import { survivorCites } from '../../law/articles/pensao-sobrevivencia';
import { condition, type Facts } from '../shared/condition';

type Cover = Facts['deceasedCover'];
type Months = 'survivorMonths' | 'survivorVoluntaryMonths' | 'deathGrantVoluntaryMonths';

function coveredBy(id: string, cover: Cover, cite: Cite): Condition {
  return condition({
    id,
    cite,
    needs: ['deceasedCover'],
    holds: ({ deceasedCover }) => deceasedCover === cover,
  });
}

const insuredAbroad = condition({
  id: 'deceased-insured-abroad',
  cite: survivorCites.totalisation,
  needs: ['deceasedAbroad'],
  holds: ({ deceasedAbroad }) => deceasedAbroad.length > 0,
});

/** What the countries make of enough months together; only the EU makes a yes, and not with few months here. */
function addedUp(countries: Facts['deceasedAbroad'], here: number, leastHere: number): Answer {
  const cover = coverOf(countries, 'pensions');
  if (cover === 'eu') return here >= leastHere || doubt('few-months-here');
  if (cover === 'likely') return doubt('deceased-totalised');
  return doubt(cover === 'unknown' ? 'deceased-agreement-open' : 'deceased-no-agreement');
}

/** So many months in Portugal, or together with those in other countries. */
function monthsOf(figure: Months, id: string, cite: Cite): Node {
  return any(`${id}-counted`, [
    condition({
      id,
      cite,
      needs: ['deceasedMonths'],
      figures: [figure],
      holds: ({ deceasedMonths }, law) => deceasedMonths >= law[figure],
      shows: ({ deceasedMonths }, law) => ({ own: count(deceasedMonths), limit: count(law[figure]) }),
    }),
    all(`${id}-with-abroad`, [
      insuredAbroad,
      condition({
        id: `${id}-together`,
        cite: survivorCites.totalisation,
        needs: ['deceasedMonths', 'deceasedMonthsAbroad', 'deceasedAbroad'],
        figures: [figure, 'survivorMonthsHere'],
        holds: ({ deceasedMonths, deceasedMonthsAbroad, deceasedAbroad }, law) =>
          deceasedMonths + deceasedMonthsAbroad >= law[figure] &&
          addedUp(deceasedAbroad, deceasedMonths, law.survivorMonthsHere),
        shows: ({ deceasedMonths, deceasedMonthsAbroad }, law) => ({
          own: count(deceasedMonths + deceasedMonthsAbroad),
          limit: count(law[figure]),
        }),
      }),
    ]),
  ]);
}

const pensioner = coveredBy('deceased-pensioner', 'pensioner', survivorCites.guarantee);
const general = coveredBy('deceased-contributions', 'contributions', survivorCites.guarantee);
const voluntary = coveredBy('deceased-voluntary', 'voluntary', survivorCites.guarantee);

/** Another fund, or another country: these offices decide, so it is never a plain no from here. */
const elsewhere: readonly Node[] = [
  condition({
    id: 'deceased-civil-service',
    cite: survivorCites.civilService,
    needs: ['deceasedCover'],
    holds: ({ deceasedCover }) => deceasedCover === 'civil-service' && doubt('civil-service'),
  }),
  all('only-abroad', [
    coveredBy('never-insured-here', 'never', survivorCites.totalisation),
    condition({
      id: 'insured-only-abroad',
      cite: survivorCites.totalisation,
      needs: ['deceasedAbroad'],
      holds: ({ deceasedAbroad }) => deceasedAbroad.length > 0 && doubt('only-abroad'),
    }),
  ]),
];

/** The months of contributions that the pension asks of the person who died (art. 16). */
export const pensionGuarantee: Node = any('survivor-guarantee', [
  pensioner,
  all('general-scheme', [general, monthsOf('survivorMonths', 'deceased-months', survivorCites.guarantee)]),
  all('voluntary-scheme', [
    voluntary,
    monthsOf('survivorVoluntaryMonths', 'voluntary-months', survivorCites.guarantee),
  ]),
  ...elsewhere,
]);

/** The death grant asks for no time in the general scheme, and for less in the voluntary one. */
export const grantGuarantee: Node = any('grant-guarantee', [
  pensioner,
  general,
  all('grant-voluntary-scheme', [
    voluntary,
    monthsOf('deathGrantVoluntaryMonths', 'grant-voluntary-months', survivorCites.grant),
  ]),
  ...elsewhere,
]);
