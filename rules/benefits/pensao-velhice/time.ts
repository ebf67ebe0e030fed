import type { Deadline } from '../../core/amount';
import { hasPensionAge, lastDayOfYearBefore } from '../shared/pension-age';
import { computation } from '../shared/condition';
import { paidFrom } from './choices';

/** A claim before the first day loses nothing; each day after it is lost. */
export const beforeStart = {
  ...paidFrom,
  of: (...told: Parameters<typeof paidFrom.of>): Deadline | undefined => {
    const day = paidFrom.of(...told);
    const [{ claimDate }] = told;
    return day === undefined || day === claimDate
      ? undefined
      : { id: 'before-start', by: day, monthsLost: 0 };
  },
};

/** How the years are counted, and what to ask for besides. */
export const details = computation({
  needs: ['birthDate', 'claimDate', 'pensionCareer'],
  figures: ['pensionAgeMonths', 'pensionAgeMonthsLastYear'],
  of: ({ birthDate, claimDate, pensionCareer }, law): Readonly<Record<string, string | number>> => {
    const before = hasPensionAge(birthDate, lastDayOfYearBefore(claimDate), law.pensionAgeMonthsLastYear);
    const now = hasPensionAge(birthDate, claimDate, law.pensionAgeMonths);
    return {
      regime: 'pensao-velhice',
      ...(pensionCareer.missing.length > 0 ? {} : { years: pensionCareer.years }),
      provisional: 'possible',
      ...(before && !now ? { earlierStart: 'ask' } : {}),
    };
  },
});
