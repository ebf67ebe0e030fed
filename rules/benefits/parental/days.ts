import { addDays, type IsoDate } from '../../core/dates';
import type { Plan } from './plans';

/** Figures of the days of one parent alone. */
export const dayFigures = [
  'parentalFatherFirstDays',
  'parentalFatherDays',
  'parentalFatherOptionalDays',
  'parentalFatherTwinDays',
  'parentalInsteadDays',
] as const;

/** The values of {@link dayFigures}, and the days that only the mother can take. */
export type DayLaw = Readonly<Record<(typeof dayFigures)[number] | 'parentalMotherDays', number>>;

/** Days on the calendar, whose they are, and whether they pay the share of the plan or all of it. */
export interface Days {
  readonly id: string;
  readonly whose: 'mother' | 'father';
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly paid: 'plan' | 'full';
}

/** What the layout starts from. */
export interface Calendar {
  readonly birthOn: IsoDate;
  readonly daysBeforeBirth: number;
  readonly furtherChildren: number;
  readonly twins: number;
  readonly hospital: number;
  readonly stillborn: boolean;
}

type Piece = readonly [id: string, whose: Days['whose'], days: number, paid: Days['paid']];

/** Pieces one after the other from a day on; pieces of no day are left out. */
function inARow(start: IsoDate, pieces: readonly Piece[]): readonly Days[] {
  let from = start;
  return pieces.flatMap(([id, whose, days, paid]) => {
    if (days <= 0) return [];
    const laid = { id, whose, from, until: addDays(from, days - 1), paid };
    from = addDays(from, days);
    return [laid];
  });
}

/** The days of the father alone: right after the birth, in the first weeks, and those he may add with the mother. */
export function fatherAlone(
  { birthOn, furtherChildren, stillborn }: Calendar,
  law: DayLaw,
  withMother: boolean,
): readonly Days[] {
  const more = furtherChildren * law.parentalFatherTwinDays;
  const optional = stillborn || !withMother ? 0 : law.parentalFatherOptionalDays + more;
  return inARow(birthOn, [
    ['father-after-birth', 'father', law.parentalFatherFirstDays, 'full'],
    ['father-weeks', 'father', law.parentalFatherDays - law.parentalFatherFirstDays + more, 'full'],
    ['father-optional', 'father', optional, 'full'],
  ]);
}

/** The days of a plan: the mother's first, then those that twins and hospital add, then the father's. */
export function daysOf(plan: Plan, calendar: Calendar, law: DayLaw): readonly Days[] {
  const { birthOn, daysBeforeBirth: before, twins, hospital } = calendar;
  const least = before + law.parentalMotherDays;
  const fatherDays = plan.fatherDays === 'after-mother' ? plan.days - least : plan.fatherDays;
  const mothers = plan.days - fatherDays;
  const added: Piece =
    mothers > least
      ? ['mother-more', 'mother', twins + hospital, 'full']
      : ['father-more', 'father', twins + hospital, 'full'];
  return inARow(addDays(birthOn, -before), [
    ['mother-before-birth', 'mother', before, 'plan'],
    ['mother-exclusive', 'mother', law.parentalMotherDays, 'plan'],
    ['mother', 'mother', mothers - least, 'plan'],
    added,
    ['father', 'father', fatherDays, 'plan'],
  ]);
}

/**
 * The days of a plan that the father takes in place of the mother, from the day on which she cannot: what is left of
 * them, and never less than the law leaves him.
 */
export function daysInstead(
  { days }: Plan,
  { birthOn, daysBeforeBirth, twins, hospital }: Calendar,
  cannotFrom: IsoDate,
  law: DayLaw,
): readonly Days[] {
  const ownEnd = addDays(birthOn, law.parentalFatherDays);
  const start = cannotFrom > ownEnd ? cannotFrom : ownEnd;
  const end = addDays(birthOn, days - daysBeforeBirth - 1);
  const least = addDays(start, law.parentalInsteadDays - 1);
  const until = end > least ? end : least;
  return [
    { id: 'father-instead', whose: 'father', from: start, until, paid: 'plan' },
    ...inARow(addDays(until, 1), [['father-more', 'father', twins + hospital, 'full']]),
  ];
}
