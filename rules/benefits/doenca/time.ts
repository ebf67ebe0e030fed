import type { Deadline } from '../../core/amount';
import { addDays, addWorkingDays, daysBetween, type IsoDate } from '../../core/dates';
import { isPublicHoliday } from '../../law/public-holidays';
import { computation, type Facts } from '../shared/condition';
import { mostDays } from './days';

/** Facts that tell which days of a certificate are paid. */
export const boundFacts = [
  'sickFrom',
  'sickDays',
  'sickPaper',
  'citIssuedOn',
  'claimDate',
  'insuredAs',
  'sickWithoutWait',
] as const;

/** Figures of these days. */
export const boundFigures = ['sicknessPaperDays', 'sicknessMostDays', 'sicknessMostDaysShort'] as const;

/** What {@link boundsOf} reads. */
export type BoundTold = Pick<Facts, 'sickCourse'> & Partial<Pick<Facts, (typeof boundFacts)[number]>>;

/** The values of {@link boundFigures}. */
export type BoundLaw = Readonly<Record<(typeof boundFigures)[number], number>>;

/** The last working day on which a certificate on paper is handed in in time. */
export function lastDayForPaper(
  issuedOn: IsoDate,
  { sicknessPaperDays }: Pick<BoundLaw, 'sicknessPaperDays'>,
): IsoDate {
  return addWorkingDays(issuedOn, sicknessPaperDays, isPublicHoliday);
}

/** Days of the certificate before a paper that was handed in late; the days from then on are paid. */
function lateDays({ sickFrom, sickPaper, citIssuedOn, claimDate }: BoundTold, law: BoundLaw): number {
  if (sickPaper !== 'cit-paper' || sickFrom === undefined) return 0;
  if (citIssuedOn === undefined || claimDate === undefined) return 0;
  const inTime = claimDate <= lastDayForPaper(citIssuedOn, law);
  return inTime ? 0 : Math.max(0, daysBetween(sickFrom, claimDate));
}

/** The first and the last paid day of a certificate, its first day being 1; no last day while its length is not told. */
export function boundsOf(
  told: BoundTold,
  law: BoundLaw,
): { readonly first: number; readonly last: number | undefined } {
  const { sickDays, insuredAs, sickWithoutWait, sickCourse } = told;
  const first = Math.max(sickCourse.wait.atMost, lateDays(told, law)) + 1;
  if (sickDays === undefined) return { first, last: undefined };
  const left =
    sickWithoutWait === 'tuberculosis' ? sickDays : mostDays(insuredAs, law).days - sickCourse.used.atLeast;
  return { first, last: Math.min(sickDays, left) };
}

const common = { wants: boundFacts, figures: boundFigures } as const;

/** The first day paid; none while the waiting days are not settled. */
export const paidFrom = computation({
  ...common,
  needs: ['sickFrom', 'sickCourse'],
  open: ({ sickCourse }) => sickCourse.wait.open,
  of: (known, law): IsoDate | undefined => {
    const { first, last = first } = boundsOf(known, law);
    return known.sickCourse.wait.open.length > 0 || first > last
      ? undefined
      : addDays(known.sickFrom, first - 1);
  },
});

/** The last day of the certificate, or of the longest time. */
export const paidUntil = computation({
  ...common,
  needs: ['sickFrom', 'sickDays', 'sickCourse'],
  of: (known, law): IsoDate | undefined => {
    const { first, last = 0 } = boundsOf(known, law);
    return first > last ? undefined : addDays(known.sickFrom, last - 1);
  },
});

/** A certificate on paper is handed in within working days; each paid day before a later one is lost. */
export const paperDeadline = computation({
  ...common,
  needs: ['sickPaper', 'claimDate', 'sickCourse'],
  open: ({ sickPaper, citIssuedOn }) =>
    sickPaper === 'cit-paper' && citIssuedOn === undefined ? ['citIssuedOn'] : [],
  of: (known, law): Deadline | undefined => {
    const { sickPaper, citIssuedOn, sickDays, sickCourse } = known;
    if (sickPaper !== 'cit-paper' || citIssuedOn === undefined) return undefined;
    const by = lastDayForPaper(citIssuedOn, law);
    const late = lateDays(known, law);
    const lost = Math.max(0, Math.min(late, sickDays ?? late) - sickCourse.wait.atMost);
    return { id: 'hand-in', by, monthsLost: 0, ...(lost > 0 ? { daysLost: lost } : {}) };
  },
});
