import { all, any, count, doubt, type Condition, type Node } from '../../core/condition';
import { addDays } from '../../core/dates';
import { abonoCites } from '../../law/articles/abono';
import { notWorking } from '../shared/child-work';
import { condition } from '../shared/condition';
import { hadOldSupplement, needsSupport } from '../shared/supplement';
import { lastDayBelow, schoolAge } from './school-year';

type AgeFigure =
  'ageWithoutSchool' | 'ageInBasic' | 'ageInSecondary' | 'ageInHigher' | 'ageOfDisabledInHigher';
type School = 'none' | 'basic' | 'secondary' | 'higher';

/** Younger than an age at the start of the school year; reached during the year, the right lasts to its end. */
function younger(id: string, figure: AgeFigure, later: 0 | 1 = 0): Condition {
  return condition({
    id,
    cite: abonoCites.ladder,
    needs: ['childBirthDate', 'claimDate'],
    figures: [figure, 'yearsOfIllness', 'schoolYearMonth'],
    holds: ({ childBirthDate, claimDate }, law) =>
      schoolAge(childBirthDate, claimDate, law.schoolYearMonth) < law[figure] + later * law.yearsOfIllness,
    shows: ({ childBirthDate, claimDate }, law) => ({
      own: count(Math.max(schoolAge(childBirthDate, claimDate, law.schoolYearMonth), 0)),
      limit: count(law[figure] + later * law.yearsOfIllness),
    }),
    turnsOn: ({ childBirthDate }, law) => [
      addDays(lastDayBelow(childBirthDate, law[figure] + later * law.yearsOfIllness, law.schoolYearMonth), 1),
    ],
  });
}

/** Enrolled in one of these levels this school year. */
function enrolled(id: string, levels: readonly School[]): Condition {
  return condition({
    id,
    cite: abonoCites.ladder,
    needs: ['childSchool'],
    holds: ({ childSchool }) => levels.includes(childSchool),
  });
}

const inBasicOrAbove = enrolled('in-basic-or-above', ['basic', 'secondary', 'higher']);
const inSecondaryOrAbove = enrolled('in-secondary-or-above', ['secondary', 'higher']);
const inHigher = enrolled('in-higher', ['higher']);
const under24 = younger('under-24', 'ageInHigher');

const illnessDelayed = condition({
  id: 'illness-delayed-school',
  cite: abonoCites.ladder,
  needs: ['childIllnessDelay'],
  holds: ({ childIllnessDelay }) => childIllnessDelay,
});

const waitsForPlace = condition({
  id: 'waits-for-place',
  cite: abonoCites.ladder,
  needs: ['childWaitingForPlace'],
  holds: ({ childWaitingForPlace }) => childWaitingForPlace,
});

/** Who gave the supplement up for PSI may or may not keep the age limit that hangs on it: the office must say. */
const keepsDisabilityAge = condition({
  id: 'keeps-disability-age',
  cite: abonoCites.ladder,
  needs: ['childReceivesPsi'],
  holds: ({ childReceivesPsi }) => (childReceivesPsi ? doubt('age-limit-with-psi') : true),
});

/** Age and school: no school asked of the youngest, then a level that rises with age, with its exceptions. */
export const ageAndSchool: Node = any('age-and-school', [
  younger('under-16', 'ageWithoutSchool'),
  all('basic-under-18', [younger('under-18', 'ageInBasic'), inBasicOrAbove]),
  all('secondary-under-21', [younger('under-21', 'ageInSecondary'), inSecondaryOrAbove]),
  all('higher-under-24', [under24, inHigher]),
  all('illness-extension', [
    any('illness-age', [
      all('illness-basic', [younger('illness-under-21', 'ageInBasic', 1), inBasicOrAbove]),
      all('illness-secondary', [younger('illness-under-24', 'ageInSecondary', 1), inSecondaryOrAbove]),
      all('illness-higher', [younger('illness-under-27', 'ageInHigher', 1), inHigher]),
    ]),
    illnessDelayed,
  ]),
  all('gap-year', [under24, enrolled('not-enrolled', ['none']), waitsForPlace]),
  all('disability-extension', [
    any('disability-age', [
      younger('disabled-under-24', 'ageInHigher'),
      all('disabled-in-higher', [younger('disabled-under-27', 'ageOfDisabledInHigher'), inHigher]),
    ]),
    needsSupport,
    hadOldSupplement,
    keepsDisabilityAge,
  ]),
]);

/** The child does not work, other than in the school holidays. */
export const doesNotWork: Node = notWorking(abonoCites.work);
