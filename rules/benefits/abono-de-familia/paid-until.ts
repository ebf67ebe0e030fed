import { addDays, addMonths, addYears, firstOfMonth, type IsoDate } from '../../core/dates';
import type { Figures } from '../../law';
import { computation, type Facts } from '../shared/condition';
import { bracketFigures, bracketsOf } from './bracket';
import { endOfSchoolYear, lastDayBelow } from './school-year';
import { firstDayPaid } from './time';

const ageFigures = [
  'ageWithoutSchool',
  'ageInBasic',
  'ageInSecondary',
  'ageInHigher',
  'ageOfDisabledInHigher',
  'ageOfNewSupplement',
  'ageOfOldSupplement',
  'yearsOfIllness',
  'schoolYearMonth',
] as const;

type AgeLaw = Pick<Figures, (typeof ageFigures)[number]>;

/** The answers that put the end off; `childSchool` unknown counts as no school. */
const wanted = [
  'childSchool',
  'childIllnessDelay',
  'childWaitingForPlace',
  'childDisability',
  'childOldSupplement',
] as const;

type Child = Pick<Facts, 'childBirthDate' | 'claimDate'> & Partial<Pick<Facts, (typeof wanted)[number]>>;

function keepsOldSupplement({ childDisability, childOldSupplement }: Child): boolean {
  return childDisability === true && childOldSupplement === true;
}

/** The age from which the school of today gives no right any more. */
function ageLimit(child: Child, law: AgeLaw): number {
  const { childSchool = 'none', childIllnessDelay } = child;
  const bySchool = {
    none: law.ageWithoutSchool,
    basic: law.ageInBasic,
    secondary: law.ageInSecondary,
    higher: keepsOldSupplement(child) ? law.ageOfDisabledInHigher : law.ageInHigher,
  }[childSchool];
  const later = childIllnessDelay === true && childSchool !== 'none' ? law.yearsOfIllness : 0;
  return Math.max(bySchool + later, keepsOldSupplement(child) ? law.ageOfOldSupplement : 0);
}

/** The end of the last school year below the age limit; the end of this one for who waits for a place. */
function endOfSchool(child: Child, law: AgeLaw): IsoDate | undefined {
  const { childBirthDate, claimDate, childWaitingForPlace } = child;
  const reached = lastDayBelow(childBirthDate, ageLimit(child, law), law.schoolYearMonth);
  if (reached >= claimDate) return reached;
  return childWaitingForPlace === true ? endOfSchoolYear(claimDate, law.schoolYearMonth) : undefined;
}

/** The end of the month before the birthday that ends the disability supplement. */
function endOfSupplement(child: Child, law: AgeLaw): IsoDate {
  const age = keepsOldSupplement(child) ? law.ageOfOldSupplement : law.ageOfNewSupplement;
  return addDays(firstOfMonth(addYears(child.childBirthDate, age)), -1);
}

/**
 * The last day paid for as far as the answers tell: the end of school; in bracket 4 the end of its age band; for the
 * disability supplement alone its own end.
 * @returns `undefined` where no end is known, or where it would come before the first day paid
 */
export const paidUntil = computation({
  needs: ['childBirthDate', 'claimDate', 'countedIncome', 'entitledChildren'],
  wants: [...wanted, 'childInInstitution', 'abonoClaim', 'childRightSince'],
  figures: [...bracketFigures, ...ageFigures, 'monthsToClaim', 'monthsOfYoungChild'],
  of: (known, law, parts): IsoDate | undefined => {
    const { poorest, richest } = bracketsOf(
      { income: known.countedIncome, children: known.entitledChildren },
      law,
    );
    const inBracket4 = poorest === 4 && richest === 4 && known.childInInstitution !== true;
    const endOfBand = addDays(addMonths(known.childBirthDate, law.monthsOfYoungChild + 1), -1);
    const endOfAllowance = inBracket4 ? endOfBand : endOfSchool(known, law);
    const until = parts['abono'] === 'no' ? endOfSupplement(known, law) : endOfAllowance;
    const from = firstDayPaid(known, law) ?? known.claimDate;
    return until === undefined || until < from ? undefined : until;
  },
});
