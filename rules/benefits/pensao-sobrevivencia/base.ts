import type { Amount } from '../../core/amount';
import { roundHalfUp, times, whole } from '../../core/fraction';
import type { Cents } from '../../core/money';
import type { Figures } from '../../law';
import type { Facts } from '../shared/condition';
import { formulaFigures, pensionOf, type FormulaLaw } from '../shared/pension-formula';

/** Facts of the pension that the parts are taken from. */
export const baseFacts = ['deceasedCover', 'deceasedMonths', 'deceasedPension', 'deceasedEarnings'] as const;

/** Figures of it. */
export const baseFigures = [
  ...formulaFigures,
  'survivorShortCareer',
  'survivorMonths',
  'survivorVoluntaryMonths',
] as const;

type Told = Readonly<Pick<Facts, (typeof baseFacts)[number]>>;
type BaseLaw = FormulaLaw & Readonly<Pick<Figures, 'survivorShortCareer' | 'survivorMonths'>>;

/** The pension that the parts are taken from, and why it is only an estimate. */
export interface Base {
  readonly cents: Cents;
  readonly about: readonly string[];
}

/** Another fund or another country pays: nothing can be worked out from here. */
export function isPaidElsewhere(cover: Facts['deceasedCover'] | undefined): boolean {
  return cover === 'civil-service' || cover === 'never';
}

/** Whether no part of a pension comes from here: another one pays, or not a month was paid in here. */
export function hasNoBase({
  deceasedCover,
  deceasedMonths,
}: Pick<Told, 'deceasedCover' | 'deceasedMonths'>): boolean {
  return isPaidElsewhere(deceasedCover) || (deceasedCover !== 'pensioner' && deceasedMonths === 0);
}

/** What is told of an amount that somebody else works out. */
export const paidElsewhere: Amount = { about: ['paid-elsewhere'], steps: [] };

/**
 * The pension of the person who died; for who had none an estimate by the formula of old age, cut in proportion where
 * the contributions are few (art. 24).
 * @example baseOf({ deceasedMonths: 40, deceasedEarnings: 1000_00, … }, law).cents // 200_00
 */
export function baseOf(told: Told, law: BaseLaw): Base {
  if (told.deceasedCover === 'pensioner') return { cents: told.deceasedPension, about: [] };
  const months = told.deceasedMonths;
  const pension = pensionOf(Math.floor(months / 12), told.deceasedEarnings, law);
  const isShort = months < law.survivorShortCareer;
  return {
    cents: isShort
      ? roundHalfUp(times(whole(pension), { of: months, in: law.survivorShortCareer }))
      : pension,
    about: [
      'base-estimate',
      ...(isShort ? ['short-career'] : []),
      ...(months < law.survivorMonths ? ['abroad-apart'] : []),
    ],
  };
}
