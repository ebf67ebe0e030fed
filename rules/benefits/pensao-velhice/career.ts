import { doubt, open, type Answer } from '../../core/condition';
import type { Facts, PensionCareer } from '../shared/condition';
import { careerYears, type CareerLaw } from '../shared/career';

const MONTHS_A_YEAR = 12;

/** Facts that tell the years in the general scheme in Portugal. */
const here = ['pensionScheme', 'fullYears', 'shortYears', 'monthsBefore1994'] as const;

/** Facts that tell years elsewhere, which an office may add. */
const elsewhere = ['voluntaryMonths', 'cgaYears', 'insuredAbroad', 'pensionYearsAbroad'] as const;

type Told = Partial<Pick<Facts, (typeof here)[number] | (typeof elsewhere)[number]>>;

function missingOf(facts: readonly (keyof Told)[], told: Told): readonly string[] {
  return facts.filter((fact) => told[fact] === undefined);
}

/** The years that months of voluntary insurance may make: how many days the last ones add to another year is not told. */
export function voluntaryYears(months: number): number {
  return Math.ceil(months / MONTHS_A_YEAR);
}

/** The years of work as far as they are told. */
export function pensionCareer(told: Told, law: CareerLaw): PensionCareer {
  const { fullYears, shortYears, monthsBefore1994 } = told;
  const isTold = fullYears !== undefined && shortYears !== undefined && monthsBefore1994 !== undefined;
  return {
    years: isTold ? careerYears({ fullYears, shortYears, monthsBefore1994 }, law).years : 0,
    missing: missingOf(here, told),
    elsewhere:
      voluntaryYears(told.voluntaryMonths ?? 0) + (told.cgaYears ?? 0) + (told.pensionYearsAbroad ?? 0),
    missingElsewhere: missingOf(elsewhere, told),
  };
}

/** Whether a career is so long. Years elsewhere may count for it: only the office can say. */
export function reaches({ years, missing, ...other }: PensionCareer, needed: number): Answer {
  if (missing.length > 0) return open(missing);
  if (years >= needed) return true;
  if (years + other.elsewhere >= needed) return doubt('years-elsewhere');
  return other.missingElsewhere.length > 0 ? open(other.missingElsewhere) : false;
}
