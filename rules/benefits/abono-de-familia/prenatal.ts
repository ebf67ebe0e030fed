import type { Regime } from '../../core/benefit';
import { all, count, day, doubt } from '../../core/condition';
import { addDays, firstOfMonth, type IsoDate } from '../../core/dates';
import { firstClaimDate } from '../../law/first-claim-date';
import { abonoCites } from '../../law/articles/abono';
import { pendingCite } from '../../law/residence/cites';
import { standings } from '../../law/residence/standing';
import { computation, condition } from '../shared/condition';
import { claimantsOwn, residence } from '../shared/residence';
import { bracketFigures, bracketsOf, referenceIncome } from './bracket';
import { oneAdult } from './increases';
import { prenatalPapers } from './papers';
import { prenatalAmount } from './prenatal-amount';
import { prenatalMeans, prenatalShares } from './prenatal-means';

const DAYS_A_WEEK = 7;

/** The day on which so many weeks were, or will be, complete. */
function dayOfWeeks(claim: IsoDate, weeksNow: number, weeks: number): IsoDate {
  return addDays(claim, (weeks - weeksNow) * DAYS_A_WEEK);
}

const weeksReached = condition({
  id: 'thirteen-weeks',
  cite: abonoCites.prenatal,
  needs: ['pregnancyWeeks', 'claimDate'],
  figures: ['weeksOfPregnancy'],
  holds: ({ pregnancyWeeks }, { weeksOfPregnancy }) => pregnancyWeeks >= weeksOfPregnancy,
  shows: ({ pregnancyWeeks, claimDate }, { weeksOfPregnancy }) => ({
    own: count(pregnancyWeeks),
    limit: count(weeksOfPregnancy),
    reached: day(dayOfWeeks(claimDate, pregnancyWeeks, weeksOfPregnancy)),
  }),
  turnsOn: ({ pregnancyWeeks, claimDate }, { weeksOfPregnancy }) => [
    dayOfWeeks(claimDate, pregnancyWeeks, weeksOfPregnancy),
  ],
});

/** The law speaks of minors whose parents wait at AIMA; it does not say whether this goes for the unborn too. */
const pendingWhilePregnant = condition({
  id: 'pending-while-pregnant',
  cite: pendingCite,
  needs: ['paper'],
  holds: ({ paper }) => (standings[paper].R2 === 'pending' ? doubt('pending-while-pregnant') : false),
});

const paidFrom = computation({
  needs: ['pregnancyWeeks', 'claimDate'],
  figures: ['weeksOfPregnancy'],
  of: ({ pregnancyWeeks, claimDate }, { weeksOfPregnancy }): IsoDate =>
    firstOfMonth(dayOfWeeks(claimDate, pregnancyWeeks, weeksOfPregnancy), 1),
});

const paidUntil = computation({
  needs: ['pregnancyWeeks', 'claimDate'],
  figures: ['weeksOfPregnancy', 'monthsOfPrenatal'],
  of: ({ pregnancyWeeks, claimDate }, { weeksOfPregnancy, monthsOfPrenatal }): IsoDate =>
    addDays(firstOfMonth(dayOfWeeks(claimDate, pregnancyWeeks, weeksOfPregnancy), monthsOfPrenatal + 1), -1),
});

const details = computation({
  needs: ['entitledChildren'],
  wants: ['incomeLastYear', 'unbornChildren'],
  figures: bracketFigures,
  of: (
    { entitledChildren, incomeLastYear, unbornChildren },
    law,
  ): Readonly<Record<string, string | number>> => {
    if (incomeLastYear === undefined || unbornChildren === undefined) return { component: 'prenatal' };
    const shares = prenatalShares(incomeLastYear, entitledChildren, Math.max(unbornChildren, 1));
    const { poorest, richest } = bracketsOf(shares, law);
    const { atLeast, atMost } = shares.children;
    return {
      component: 'prenatal',
      ...(poorest === richest ? { bracket: poorest } : {}),
      ...(atLeast === atMost
        ? {
            referenceIncome: referenceIncome(incomeLastYear, atLeast),
            entitledChildren: entitledChildren.atLeast,
          }
        : {}),
    };
  },
});

/** Abono de família pré-natal: paid to a pregnant resident for six months. */
export const prenatal: Regime = {
  id: 'pre-natal',
  inForce: { from: firstClaimDate },
  subject: 'unborn',
  conditions: all('pre-natal', [
    weeksReached,
    residence(claimantsOwn, 'R2', pendingWhilePregnant),
    prenatalMeans,
  ]),
  parts: [all('single-parent', [oneAdult])],
  amount: prenatalAmount,
  paidFrom,
  paidUntil,
  deadlines: [],
  papers: prenatalPapers,
  details,
};
