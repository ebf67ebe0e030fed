import { addDays, addYears, firstOfMonth, isoDate, monthOf, yearOf, type IsoDate } from '../../core/dates';
import type { Deadline } from '../../core/amount';
import type { Figures } from '../../law';
import { computation, type Facts } from '../shared/condition';
import { endOfSchoolYear } from './school-year';

const MONTHS_A_YEAR = 12;

/** The last day to claim without losing a month: so many months, counted from the month after the right arose. */
function lastDayInTime(since: IsoDate, months: number): IsoDate {
  return addDays(firstOfMonth(since, months + 1), -1);
}

/** What tells when a claim is paid from. */
interface Claim {
  readonly abonoClaim?: Facts['abonoClaim'];
  readonly claimDate: IsoDate;
  readonly childBirthDate?: IsoDate;
  readonly childRightSince?: IsoDate;
}

/** The day the right arose; of a child born in the month of the claim every such day has the same effect. */
function rightSince({ claimDate, childBirthDate, childRightSince }: Claim): IsoDate | undefined {
  const born = childBirthDate !== undefined && firstOfMonth(childBirthDate) === firstOfMonth(claimDate);
  return childRightSince ?? (born ? childBirthDate : undefined);
}

/** Only a first claim has a beginning to be in time for. */
function openSince(known: Claim): readonly string[] {
  return known.abonoClaim === 'new' && rightSince(known) === undefined ? ['childRightSince'] : [];
}

/**
 * The first day paid for: the month after the right arose when claimed in time, else the month after the claim.
 * @returns `undefined` for a benefit that already runs, and while the day the right arose is not told
 */
export function firstDayPaid(
  claim: Claim,
  { monthsToClaim }: Pick<Figures, 'monthsToClaim'>,
): IsoDate | undefined {
  const since = rightSince(claim);
  if (claim.abonoClaim !== 'new' || since === undefined) return undefined;
  return firstOfMonth(claim.claimDate <= lastDayInTime(since, monthsToClaim) ? since : claim.claimDate, 1);
}

const claimFacts = {
  needs: ['abonoClaim', 'claimDate', 'childBirthDate'],
  wants: ['childRightSince'],
} as const;

/** The first day paid for. */
export const paidFrom = computation({
  ...claimFacts,
  figures: ['monthsToClaim'],
  open: openSince,
  of: firstDayPaid,
});

/** The last day to claim without loss, and the months lost by a claim after it. */
export const claimDeadline = computation({
  ...claimFacts,
  figures: ['monthsToClaim'],
  open: openSince,
  of: (claim, { monthsToClaim }): Deadline | undefined => {
    const since = rightSince(claim);
    if (claim.abonoClaim !== 'new' || since === undefined) return undefined;
    const by = lastDayInTime(since, monthsToClaim);
    return { id: 'claim', by, monthsLost: claim.claimDate > by ? monthsBetween(since, claim.claimDate) : 0 };
  },
});

function monthsBetween(from: IsoDate, to: IsoDate): number {
  return (yearOf(to) - yearOf(from)) * MONTHS_A_YEAR + monthOf(to) - monthOf(from);
}

/**
 * The next last day to prove school, for those who are of the age in which school counts, or reach it during the
 * school year; disabled young people with the supplement of the older rules only from its age limit.
 */
export const schoolProof = computation({
  needs: ['childBirthDate', 'claimDate'],
  wants: ['childDisability', 'childOldSupplement'],
  figures: ['ageWithoutSchool', 'ageOfOldSupplement', 'schoolYearMonth', 'schoolProofMonth'],
  of: ({ childBirthDate, claimDate, childDisability, childOldSupplement }, law): Deadline | undefined => {
    const kept = childDisability === true && childOldSupplement === true;
    const from = kept ? law.ageOfOldSupplement : law.ageWithoutSchool;
    if (addYears(childBirthDate, from) > endOfSchoolYear(claimDate, law.schoolYearMonth)) return undefined;
    return { id: 'school-proof', by: nextLastOf(claimDate, law.schoolProofMonth), monthsLost: 0 };
  },
});

/** The last day of the next month with this number, the month of the day itself included. */
function nextLastOf(date: IsoDate, month: number): IsoDate {
  const year = monthOf(date) <= month ? yearOf(date) : yearOf(date) + 1;
  return addDays(firstOfMonth(isoDate(year, month, 1), 1), -1);
}
