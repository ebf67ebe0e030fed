import type { Cite } from '../../core/cite';
import { all, any, count, doubt, type Condition, type Node } from '../../core/condition';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { careerYears } from '../shared/career';
import { condition } from '../shared/condition';
import { coverOf } from '../../law/agreements/cover';
import { doubtOfCover, insuredAbroad, withPeriodsAbroad } from '../shared/totalisation';
import { certifiedAtAll } from './board';
import { hasGeneralScheme, hasVoluntary, sickDaysUsedUp } from './insured';

const MONTHS_A_YEAR = 12;

/** Facts of the years in the general scheme. */
export const careerFacts = ['fullYears', 'shortYears', 'monthsBefore1994'] as const;
/** Figures that count them. */
export const careerLaw = ['densityDays', 'densityMonthsBefore', 'invalidityYearsHere'] as const;

/** A guarantee period: its years, its months of voluntary insurance, and where the law says so. */
interface Period {
  readonly id: 'relative' | 'absolute' | 'special';
  readonly years: 'invalidityYearsRelative' | 'invalidityYearsAbsolute' | 'invalidityYearsSpecial';
  readonly cite: Cite;
}

/** Years in the civil-service scheme, which only the office adds. */
const hasCgaYears: Condition = condition({
  id: 'has-cga-years',
  cite: invalidityCites.totalisation,
  needs: ['cgaYears'],
  holds: ({ cgaYears }) => cgaYears > 0,
});

/** Calendar years with contributions in the general scheme, those abroad and in the civil service added. */
function yearsOf({ id, years, cite }: Period): Node {
  return any(`${id}-years`, [
    withPeriodsAbroad({
      id: `${id}-guarantee`,
      branch: 'pensions',
      cites: { period: cite, totalisation: invalidityCites.totalisation },
      needs: careerFacts,
      figures: [...careerLaw, years] as const,
      here: (known, law) => careerYears(known, law).years,
      needed: (_known, law) => law[years],
      abroad: 'pensionYearsAbroad',
      least: { of: (law) => law.invalidityYearsHere, otherwise: doubt('too-short-here') },
    }),
    all(`${id}-with-cga`, [
      hasCgaYears,
      condition({
        id: `${id}-cga-together`,
        cite: invalidityCites.totalisation,
        needs: [...careerFacts, 'cgaYears'],
        figures: [...careerLaw, years] as const,
        holds: (known, law) =>
          careerYears(known, law).years + known.cgaYears >= law[years] && doubt('years-in-cga'),
        shows: (known, law) => ({
          own: count(careerYears(known, law).years + known.cgaYears),
          limit: count(law[years]),
        }),
      }),
    ]),
  ]);
}

/** The longest sickness benefit is used up and a permanent incapacity certified: no years are asked for. */
const waived: Node = all('guarantee-waived', [sickDaysUsedUp, certifiedAtAll]);

/** Whether years of one scheme and months of the other, each as a part of its own period, make a whole one. */
export function together(years: number, mostYears: number, months: number, mostMonths: number): boolean {
  return years * mostMonths + months * mostYears >= mostYears * mostMonths;
}

interface VoluntaryPeriod extends Period {
  readonly months: 'invalidityMonthsVoluntary' | 'invalidityMonthsSpecial';
}

/** Months of voluntary insurance; with years of the general scheme besides, only the office can add them up. */
function voluntaryMonths({ id, years, months }: VoluntaryPeriod): Node {
  return all(`${id}-voluntary`, [
    hasVoluntary,
    any(`${id}-voluntary-guarantee`, [
      condition({
        id: `${id}-voluntary-months`,
        cite: invalidityCites.voluntary,
        needs: ['voluntaryMonths'],
        figures: [months],
        holds: (known, law) => known.voluntaryMonths >= law[months],
        shows: (known, law) => ({ own: count(known.voluntaryMonths), limit: count(law[months]) }),
      }),
      all(`${id}-both-schemes`, [
        hasGeneralScheme,
        condition({
          id: `${id}-schemes-together`,
          cite: invalidityCites.totalisation,
          needs: [...careerFacts, 'voluntaryMonths'],
          figures: [...careerLaw, years, months],
          holds: (known, law) =>
            together(careerYears(known, law).years, law[years], known.voluntaryMonths, law[months]) &&
            doubt('schemes-together'),
        }),
      ]),
      all(`${id}-voluntary-with-abroad`, [
        insuredAbroad(invalidityCites.totalisation),
        condition({
          id: `${id}-voluntary-abroad-together`,
          cite: invalidityCites.totalisation,
          needs: ['voluntaryMonths', 'insuredAbroad', 'pensionYearsAbroad'],
          figures: [years, months],
          holds: (known, law) =>
            together(known.pensionYearsAbroad, law[years], known.voluntaryMonths, law[months]) &&
            doubt(doubtOfCover(coverOf(known.insuredAbroad, 'pensions'))),
        }),
      ]),
      all(`${id}-voluntary-with-cga`, [
        hasCgaYears,
        condition({
          id: `${id}-voluntary-cga-together`,
          cite: invalidityCites.totalisation,
          needs: ['voluntaryMonths', 'cgaYears'],
          figures: [years, months],
          holds: (known, law) =>
            together(known.cgaYears, law[years], known.voluntaryMonths, law[months]) && doubt('years-in-cga'),
        }),
      ]),
    ]),
  ]);
}

/** Years by work and years of voluntary insurance together, for the pension that the latter alone does not give. */
const relativeSchemes: Node = all('relative-both-schemes', [
  hasVoluntary,
  condition({
    id: 'relative-schemes-together',
    cite: invalidityCites.totalisation,
    needs: [...careerFacts, 'voluntaryMonths'],
    figures: [...careerLaw, 'invalidityYearsRelative'] as const,
    holds: (known, law) => {
      const byWork = careerYears(known, law).years;
      const needed = law.invalidityYearsRelative;
      return (
        byWork >= law.invalidityYearsHere &&
        together(byWork, needed, known.voluntaryMonths, needed * MONTHS_A_YEAR) &&
        doubt('schemes-together')
      );
    },
  }),
]);

const relative: Period = {
  id: 'relative',
  years: 'invalidityYearsRelative',
  cite: invalidityCites.guaranteeRelative,
};
const absolute: VoluntaryPeriod = {
  id: 'absolute',
  years: 'invalidityYearsAbsolute',
  months: 'invalidityMonthsVoluntary',
  cite: invalidityCites.guaranteeAbsolute,
};
const special: VoluntaryPeriod = {
  id: 'special',
  years: 'invalidityYearsSpecial',
  months: 'invalidityMonthsSpecial',
  cite: invalidityCites.specialGuarantee,
};

/** Partial invalidity: the general scheme alone, with its years, or without any after the longest sickness benefit. */
export const relativeGuarantee: Node = all('relative-scheme', [
  hasGeneralScheme,
  any('relative-guarantee-or-waived', [yearsOf(relative), relativeSchemes, waived]),
]);

/** Full invalidity: as partial invalidity with fewer years, or voluntary insurance. */
export const absoluteGuarantee: Node = any('absolute-scheme', [
  all('absolute-general', [
    hasGeneralScheme,
    any('absolute-guarantee-or-waived', [yearsOf(absolute), waived]),
  ]),
  voluntaryMonths(absolute),
]);

/** The special protection: its own years, or voluntary insurance. */
export const specialGuarantee: Node = any('special-scheme', [
  all('special-general', [hasGeneralScheme, yearsOf(special)]),
  voluntaryMonths(special),
]);
