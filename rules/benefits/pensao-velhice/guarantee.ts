import { all, any, count, doubt, type Answer, type Node } from '../../core/condition';
import { oldAgePensionCites as cites } from '../../law/articles/pensao-velhice';
import type { Figures } from '../../law';
import { coverOf } from '../../law/agreements/cover';
import { careerYears } from '../shared/career';
import { condition, type Facts } from '../shared/condition';
import { doubtOfCover } from '../shared/totalisation';
import { voluntaryYears } from './career';

const MONTHS_A_YEAR = 12;

const counting = ['densityDays', 'densityMonthsBefore'] as const;
const years = ['fullYears', 'shortYears', 'monthsBefore1994'] as const;

/** Enough years in Portugal, counted by their days. */
const yearsHere = condition({
  id: 'guarantee-years-here',
  cite: cites.guarantee,
  needs: ['pensionScheme', ...years],
  figures: [...counting, 'pensionGuaranteeYears'],
  holds: (known, law) => careerYears(known, law).years >= law.pensionGuaranteeYears,
  shows: (known, law) => {
    const counted = careerYears(known, law);
    return {
      own: count(counted.years),
      limit: count(law.pensionGuaranteeYears),
      full: count(counted.full),
      together: count(counted.together),
      before: count(counted.before1994),
      dropped: count(counted.surplusDays),
      left: count(counted.daysLeft),
    };
  },
});

/** Somebody with years here is told how they were counted. */
const anyYearHere = condition({
  id: 'any-year-here',
  cite: cites.guarantee,
  needs: ['pensionScheme', ...years],
  figures: [...counting, 'pensionLeastYearsHere'],
  holds: (known, law) => careerYears(known, law).years >= law.pensionLeastYearsHere,
  shows: (known, law) => ({
    limit: count(law.pensionLeastYearsHere),
    left: count(careerYears(known, law).daysLeft),
  }),
});

const voluntary: Node = all('guarantee-voluntary', [
  condition({
    id: 'insured-voluntarily',
    cite: cites.voluntary,
    needs: ['pensionScheme'],
    holds: ({ pensionScheme }) => pensionScheme !== 'general',
  }),
  condition({
    id: 'voluntary-months-enough',
    cite: cites.voluntary,
    needs: ['voluntaryMonths'],
    figures: ['pensionVoluntaryMonths'],
    holds: ({ voluntaryMonths }, { pensionVoluntaryMonths }) => voluntaryMonths >= pensionVoluntaryMonths,
    shows: ({ voluntaryMonths }, { pensionVoluntaryMonths }) => ({
      own: count(voluntaryMonths),
      limit: count(pensionVoluntaryMonths),
    }),
  }),
]);

/** Before others are added, a year must lie in Portugal; a year of voluntary insurance may be one. */
const oneYearHere = condition({
  id: 'one-year-here',
  cite: cites.totalisation,
  needs: [...years, 'voluntaryMonths'],
  figures: [...counting, 'pensionLeastYearsHere'],
  holds: (known, law) =>
    careerYears(known, law).years >= law.pensionLeastYearsHere ||
    (known.voluntaryMonths >= law.pensionLeastYearsHere * MONTHS_A_YEAR && doubt('voluntary-and-other')),
  shows: (known, law) => ({
    own: count(careerYears(known, law).years),
    limit: count(law.pensionLeastYearsHere),
  }),
});

type Elsewhere = Pick<Facts, 'voluntaryMonths' | 'cgaYears' | 'insuredAbroad' | 'pensionYearsAbroad'>;

/** What the two guarantee periods ask for, and the least that must lie in Portugal. */
type TogetherLaw = Readonly<
  Pick<Figures, 'pensionGuaranteeYears' | 'pensionVoluntaryMonths' | 'pensionLeastYearsHere'>
>;

/** Years with the civil service and with the EU are added by the law; with others only an office can say. */
function together(here: number, known: Elsewhere, law: TogetherLaw): Answer {
  const needed = law.pensionGuaranteeYears;
  const withCivilService = here + known.cgaYears;
  if (withCivilService >= needed) return true;
  const cover = coverOf(known.insuredAbroad, 'pensions');
  if (cover === 'eu' && withCivilService + known.pensionYearsAbroad >= needed) return true;
  const byVoluntary = voluntaryYears(known.voluntaryMonths);
  if (withCivilService + byVoluntary >= needed) return doubt('voluntary-and-other');
  if (withCivilService + byVoluntary + known.pensionYearsAbroad >= needed) return doubt(doubtOfCover(cover));
  return voluntaryCompleted(withCivilService, known, law);
}

/** A year of voluntary insurance opens its own, shorter period: whether others complete that one, an office must say. */
function voluntaryCompleted(
  years: number,
  { voluntaryMonths, insuredAbroad, pensionYearsAbroad }: Elsewhere,
  law: TogetherLaw,
): Answer {
  if (voluntaryMonths < law.pensionLeastYearsHere * MONTHS_A_YEAR) return false;
  const months = voluntaryMonths + years * MONTHS_A_YEAR;
  if (months >= law.pensionVoluntaryMonths) return doubt('voluntary-and-other');
  return (
    months + pensionYearsAbroad * MONTHS_A_YEAR >= law.pensionVoluntaryMonths &&
    doubt(doubtOfCover(coverOf(insuredAbroad, 'pensions')))
  );
}

const enoughTogether = condition({
  id: 'guarantee-together',
  cite: cites.totalisation,
  needs: [...years, 'voluntaryMonths', 'cgaYears', 'insuredAbroad', 'pensionYearsAbroad'],
  figures: [...counting, 'pensionGuaranteeYears', 'pensionVoluntaryMonths', 'pensionLeastYearsHere'],
  holds: (known, law) => together(careerYears(known, law).years, known, law),
  shows: (known, law) => ({
    own: count(
      careerYears(known, law).years +
        known.cgaYears +
        known.pensionYearsAbroad +
        voluntaryYears(known.voluntaryMonths),
    ),
    limit: count(law.pensionGuaranteeYears),
  }),
});

/** The time of contributions: in Portugal, by voluntary insurance, or together with other schemes and countries. */
export const guarantee: Node = any('guarantee', [
  all('guarantee-here', [anyYearHere, yearsHere]),
  voluntary,
  all('guarantee-elsewhere', [oneYearHere, enoughTogether]),
]);
