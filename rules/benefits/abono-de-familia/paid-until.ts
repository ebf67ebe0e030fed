import { addDays, addMonths, addYears, firstOfMonth, type IsoDate } from '../../core/dates';
import { computation, type CountedIncome, type CountRange } from '../shared/condition';
import { bracketFigures, bracketsOf, limitFigures, type BracketLaw } from './bracket';
import { endOfSchoolYear, lastDayBelow } from './school-year';

/** The age limit of each level, before it is put off. */
const limitOfSchool = {
  none: 'ageWithoutSchool',
  basic: 'ageInBasic',
  secondary: 'ageInSecondary',
  higher: 'ageInHigher',
} as const;

/**
 * The last day paid for as far as the answers tell: the end of the last school year below the age limit of the level;
 * in bracket 4 the end of its age band; with the disability supplement alone the month before its birthday.
 */
export const paidUntil = computation({
  needs: ['childBirthDate', 'claimDate', 'countedIncome', 'entitledChildren'],
  wants: [
    'childSchool',
    'childIllnessDelay',
    'childWaitingForPlace',
    'childDisability',
    'childOldSupplement',
    'childInInstitution',
  ],
  figures: [
    ...limitFigures,
    ...bracketFigures,
    'monthsOfYoungChild',
    'ageWithoutSchool',
    'ageInBasic',
    'ageInSecondary',
    'ageInHigher',
    'ageOfNewSupplement',
    'ageOfOldSupplement',
    'yearsOfIllness',
    'schoolYearMonth',
  ],
  of: (known, law, parts): IsoDate | undefined => {
    const { childBirthDate: birth, claimDate, childSchool = 'none' } = known;
    const kept = known.childDisability === true && known.childOldSupplement === true;
    if (parts['abono'] === 'no') {
      const age = kept ? law.ageOfOldSupplement : law.ageOfNewSupplement;
      return addDays(firstOfMonth(addYears(birth, age)), -1);
    }
    const age = law[limitOfSchool[childSchool]];
    const later = known.childIllnessDelay === true && childSchool !== 'none' ? law.yearsOfIllness : 0;
    const reached = lastDayBelow(birth, Math.max(age + later, kept ? law.ageOfOldSupplement : 0), law.schoolYearMonth);
    if (reached < claimDate)
      return known.childWaitingForPlace === true ? endOfSchoolYear(claimDate, law.schoolYearMonth) : undefined;
    if (known.childInInstitution === true || !inBracket4(known.countedIncome, known.entitledChildren, law)) return reached;
    return addDays(addMonths(birth, law.monthsOfYoungChild + 1), -1);
  },
});

function inBracket4(income: CountedIncome, children: CountRange, law: BracketLaw): boolean {
  const { poorest, richest } = bracketsOf({ income, children }, law);
  return poorest === 4 && richest === 4;
}
