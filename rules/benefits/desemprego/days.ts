import { addDays, completedYears, daysBetween, type IsoDate } from '../../core/dates';
import { roundHalfUp, times, whole } from '../../core/fraction';
import type { Figures } from '../../law';
import type { Facts } from '../shared/condition';

/** Figures of the days for which the benefit is paid. */
export const durationFigures = [
  'sdDaysToClaim',
  'sdAgeSecond',
  'sdAgeThird',
  'sdAgeFourth',
  'sdMonthsMiddle',
  'sdMonthsLong',
  'sdFirstShort',
  'sdFirstMiddle',
  'sdFirstLong',
  'sdSecondShort',
  'sdSecondMiddle',
  'sdSecondLong',
  'sdThirdShort',
  'sdThirdMiddle',
  'sdThirdLong',
  'sdFourthShort',
  'sdFourthMiddle',
  'sdFourthLong',
  'sdExtraYears',
  'sdExtraMost',
  'sdFirstExtra',
  'sdSecondExtra',
  'sdThirdExtra',
  'sdFourthExtra',
  'ssdFollowOnShare',
] as const;

/** The values of {@link durationFigures}. */
export type DurationLaw = Pick<Figures, (typeof durationFigures)[number]>;

/** What the days of a new benefit hang on. */
export type ForNewDays = Pick<Facts, 'jobEndedOn' | 'birthDate' | 'monthsSinceBenefit' | 'yearsOfTwenty'>;

/** What the days of the social benefit hang on that follows a used-up one. */
export type ForFollowOnDays = Pick<
  Facts,
  'benefitEndedOn' | 'birthDate' | 'benefitDays' | 'benefitExtraDays'
>;

/** The first day without work. */
export function firstDayWithoutWork(jobEndedOn: IsoDate): IsoDate {
  return addDays(jobEndedOn, 1);
}

/**
 * Days by the age on the first day without work, the months with pay since the last benefit, and the years with pay.
 * @example newDays({ jobEndedOn: '2026-10-31', birthDate: '1971-05-01', monthsSinceBenefit: 24, yearsOfTwenty: 20 }, law) // 780
 */
export function newDays(told: ForNewDays, law: DurationLaw): number {
  const { short, middle, long, extra } = rowOf(
    completedYears(told.birthDate, firstDayWithoutWork(told.jobEndedOn)),
    law,
  );
  const times = Math.min(Math.floor(told.yearsOfTwenty / law.sdExtraYears), law.sdExtraMost);
  const months = told.monthsSinceBenefit;
  const base = months < law.sdMonthsMiddle ? short : months < law.sdMonthsLong ? middle : long;
  return base + times * extra;
}

/** Days of the social benefit that follows: half of the first one's for younger people, without the days added. */
export function followOnDays(told: ForFollowOnDays, law: DurationLaw): number {
  if (!isYoung(told, law)) return told.benefitDays;
  const base = Math.max(0, told.benefitDays - told.benefitExtraDays);
  return roundHalfUp(times(whole(base), law.ssdFollowOnShare));
}

/** Below the age from which the days of the first benefit are paid again. */
export function isYoung(
  { benefitEndedOn, birthDate }: Pick<ForFollowOnDays, 'benefitEndedOn' | 'birthDate'>,
  { sdAgeThird }: Pick<DurationLaw, 'sdAgeThird'>,
): boolean {
  return completedYears(birthDate, benefitEndedOn) < sdAgeThird;
}

/** The last day to claim without loss, counted from a first day. */
export function lastDayToClaim(
  first: IsoDate,
  { sdDaysToClaim }: Pick<DurationLaw, 'sdDaysToClaim'>,
): IsoDate {
  return addDays(first, sdDaysToClaim);
}

/** Days lost by a claim after its last day. */
export function daysLost(claimDate: IsoDate, by: IsoDate): number {
  return Math.max(0, daysBetween(by, claimDate));
}

function rowOf(age: number, law: DurationLaw) {
  if (age < law.sdAgeSecond)
    return {
      short: law.sdFirstShort,
      middle: law.sdFirstMiddle,
      long: law.sdFirstLong,
      extra: law.sdFirstExtra,
    };
  if (age < law.sdAgeThird)
    return {
      short: law.sdSecondShort,
      middle: law.sdSecondMiddle,
      long: law.sdSecondLong,
      extra: law.sdSecondExtra,
    };
  if (age < law.sdAgeFourth)
    return {
      short: law.sdThirdShort,
      middle: law.sdThirdMiddle,
      long: law.sdThirdLong,
      extra: law.sdThirdExtra,
    };
  return {
    short: law.sdFourthShort,
    middle: law.sdFourthMiddle,
    long: law.sdFourthLong,
    extra: law.sdFourthExtra,
  };
}
