import { completedMonths, type IsoDate } from '../../core/dates';
import type { Figures } from '../../law';
import type { Bracket } from './bracket';

/** The figures of the monthly rates and what chooses among them. */
export const rateFigures = [
  'abonoBracket1Baby',
  'abonoBracket1Older',
  'abonoBracket2Baby',
  'abonoBracket2Older',
  'abonoBracket3Baby',
  'abonoBracket3YoungChild',
  'abonoBracket3Older',
  'abonoBracket4Baby',
  'abonoBracket4YoungChild',
  'monthsOfBaby',
  'monthsOfYoungChild',
] as const;

/** The figures of the increase for larger families. */
export const largerFamilyFigures = [
  'largerFamilyBracket1Two',
  'largerFamilyBracket2Two',
  'largerFamilyBracket3Two',
  'largerFamilyBracket4Two',
  'largerFamilyBracket1More',
  'largerFamilyBracket2More',
  'largerFamilyBracket3More',
  'largerFamilyBracket4More',
  'childrenOfLargerFamily',
] as const;

type Rate = Exclude<(typeof rateFigures)[number], 'monthsOfBaby' | 'monthsOfYoungChild'>;
type Increase = Exclude<(typeof largerFamilyFigures)[number], 'childrenOfLargerFamily'>;

const byAge: Readonly<Record<Exclude<Bracket, 5>, readonly [Rate, Rate, Rate | undefined]>> = {
  1: ['abonoBracket1Baby', 'abonoBracket1Older', 'abonoBracket1Older'],
  2: ['abonoBracket2Baby', 'abonoBracket2Older', 'abonoBracket2Older'],
  3: ['abonoBracket3Baby', 'abonoBracket3YoungChild', 'abonoBracket3Older'],
  4: ['abonoBracket4Baby', 'abonoBracket4YoungChild', undefined],
};

/**
 * The figure of the monthly rate; months are completed ones, the ends of the bands belong to the younger band.
 * @returns `undefined` where nothing is paid: bracket 5, and bracket 4 above the last band
 * @example rateOf(4, '2020-10-22', '2026-11-22', law) // undefined
 */
export function rateOf(
  bracket: Bracket,
  birth: IsoDate,
  date: IsoDate,
  law: Pick<Figures, 'monthsOfBaby' | 'monthsOfYoungChild'>,
): Rate | undefined {
  if (bracket === 5) return undefined;
  const months = completedMonths(birth, date);
  const [baby, young, older] = byAge[bracket];
  if (months <= law.monthsOfBaby) return baby;
  return months <= law.monthsOfYoungChild ? young : older;
}

/**
 * The figure of the prenatal rate: that of the youngest band.
 * @example prenatalRateOf(1) // 'abonoBracket1Baby'
 */
export function prenatalRateOf(bracket: Exclude<Bracket, 5>): Rate {
  return byAge[bracket][0];
}

const increases: Readonly<Record<Exclude<Bracket, 5>, readonly [Increase, Increase]>> = {
  1: ['largerFamilyBracket1Two', 'largerFamilyBracket1More'],
  2: ['largerFamilyBracket2Two', 'largerFamilyBracket2More'],
  3: ['largerFamilyBracket3Two', 'largerFamilyBracket3More'],
  4: ['largerFamilyBracket4Two', 'largerFamilyBracket4More'],
};

/**
 * The figure of the increase for larger families, with two entitled children or with more.
 * @example increaseOf(1, 3, law) // 'largerFamilyBracket1More'
 */
export function increaseOf(
  bracket: Exclude<Bracket, 5>,
  children: number,
  law: Pick<Figures, 'childrenOfLargerFamily'>,
): Increase {
  const [two, more] = increases[bracket];
  return children > law.childrenOfLargerFamily ? more : two;
}
