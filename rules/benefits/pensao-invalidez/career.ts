import type { Figures } from '../../law';
import { careerYears } from '../shared/career';
import type { Facts } from '../shared/condition';

const MONTHS_A_YEAR = 12;

/** Figures that count the years of a pension. */
export const careerFigures = [
  'densityDays',
  'densityMonthsBefore',
  'invalidityYearsRelative',
  'invalidityYearsAbsolute',
  'invalidityYearsSpecial',
  'invalidityMonthsVoluntary',
  'invalidityMonthsSpecial',
] as const;

/** The values of {@link careerFigures}. */
export type CareerLaw = Pick<Figures, (typeof careerFigures)[number]>;

/** What is told of the years. */
export type Told = Partial<
  Pick<
    Facts,
    'pensionScheme' | 'fullYears' | 'shortYears' | 'monthsBefore1994' | 'voluntaryMonths' | 'sickDaysUsedUp'
  >
>;

/** The years that a pension is worked out by. */
export interface PensionCareer {
  readonly general: number;
  readonly voluntaryMonths: number;
  /** Of both together. */
  readonly years: number;
}

/**
 * The years of the pension, general scheme and voluntary insurance together; `undefined` while they are not told.
 * @example yearsOfPension({ pensionScheme: 'voluntary', voluntaryMonths: 75 }, law)?.years // 6
 */
export function yearsOfPension(told: Told, law: CareerLaw): PensionCareer | undefined {
  if (untoldYears(told).length > 0) return undefined;
  const { pensionScheme, fullYears = 0, shortYears = [], monthsBefore1994 = 0, voluntaryMonths = 0 } = told;
  const general =
    pensionScheme === 'voluntary' ? 0 : careerYears({ fullYears, shortYears, monthsBefore1994 }, law).years;
  const months = pensionScheme === 'general' ? 0 : voluntaryMonths;
  return { general, voluntaryMonths: months, years: general + Math.floor(months / MONTHS_A_YEAR) };
}

/** Facts of the years that are not told yet. */
export function untoldYears(told: Told): readonly (keyof Told)[] {
  const { pensionScheme } = told;
  if (pensionScheme === undefined) return ['pensionScheme'];
  const general = ['fullYears', 'shortYears', 'monthsBefore1994'] as const;
  const facts = [
    ...(pensionScheme === 'voluntary' ? [] : general),
    ...(pensionScheme === 'general' ? [] : (['voluntaryMonths'] as const)),
  ];
  return facts.filter((fact) => told[fact] === undefined);
}

/** Whether Portugal alone meets the guarantee period; otherwise it pays the part of its own years. */
export function enoughInPortugal(
  kind: 'absolute' | 'relative' | 'special',
  { general, voluntaryMonths }: PensionCareer,
  { sickDaysUsedUp }: Told,
  law: CareerLaw,
): boolean {
  if (sickDaysUsedUp === true && kind !== 'special') return true;
  if (kind === 'relative') return general >= law.invalidityYearsRelative;
  if (kind === 'absolute')
    return general >= law.invalidityYearsAbsolute || voluntaryMonths >= law.invalidityMonthsVoluntary;
  return general >= law.invalidityYearsSpecial || voluntaryMonths >= law.invalidityMonthsSpecial;
}
