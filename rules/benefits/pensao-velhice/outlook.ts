import { addDays, addYears, completedMonths, isoDate, yearOf, type IsoDate } from '../../core/dates';
import type { FiguresOnDay } from '../../core/figures';
import type { DerivedOldAge, PensionCareer } from '../shared/condition';
import { later, startDay, type PublishedAges } from './start';

/** Figures of the personal age that never changed. */
export interface OutlookLaw {
  readonly pensionEarlyAge: number;
  readonly pensionFullCareer: number;
  readonly pensionPersonalMonths: number;
}

/** The ages that are published on the day of the claim. */
export function publishedAges(law: FiguresOnDay): PublishedAges {
  const read = (id: string): number | undefined => {
    const value = law[id];
    return typeof value === 'number' ? value : undefined;
  };
  return { thisYear: read('pensionAgeMonths'), nextYear: read('pensionAgeMonthsNextYear') };
}

/** The days on which pension age and personal age are reached, if the years stay as they are. */
export function outlookOf(
  birthDate: IsoDate,
  claimDate: IsoDate,
  { years, elsewhere }: PensionCareer,
  ages: PublishedAges,
  law: OutlookLaw,
): DerivedOldAge['pensionOutlook'] {
  const less = (career: number): number =>
    Math.max(0, career - law.pensionFullCareer) * law.pensionPersonalMonths;
  const dayWith = (career: number) => startDay(birthDate, claimDate, ages, less(career), law.pensionEarlyAge);
  const [here, together] = [dayWith(years), dayWith(years + elsewhere)];
  const first = later(addYears(birthDate, law.pensionEarlyAge), claimDate);
  const age = yearOf(first) > yearOf(claimDate) ? (ages.nextYear ?? ages.thisYear) : ages.thisYear;
  const lastKnown = yearOf(claimDate) + (ages.nextYear === undefined ? 0 : 1);
  return {
    knownUntil: ages.thisYear === undefined ? undefined : addDays(isoDate(lastKnown + 1, 1, 1), -1),
    normal: dayWith(0),
    personal: here === undefined || together === undefined ? undefined : { here, together },
    earlyMonths:
      age === undefined ? undefined : Math.max(0, age - less(years) - completedMonths(birthDate, first)),
  };
}
