import type { Cite } from '../../core/cite';
import { yearOf } from '../../core/dates';
import { percent, type Cents } from '../../core/money';
import { derive, series, type Row, type Series } from '../../core/series';
import { survivorCites as cites } from '../articles/pensao-sobrevivencia';
import { iasFigures } from './ias';
import { minimumWageFigures } from './minimum-wage';
import { socialPensionFigures } from './social-pension';

/** A figure that has not changed since the first day this project covers. */
function always<T>(
  id: string,
  value: T,
  source: Cite,
  mark: Partial<Pick<Row<T>, 'confidence' | 'note'>> = {},
): Series<T> {
  const checked = '2026-11-23';
  return series(id, [{ from: '2023-01-01', value, source, checked, confidence: 'confirmed', ...mark }]);
}

const deathGrant = derive('deathGrant', iasFigures.ias, (ias) => ias * 3, cites.grant);
const grantByYear: Readonly<Record<number, Cents>> = Object.fromEntries(
  deathGrant.rows.map(({ from, value }) => [yearOf(from), value]),
);
const ageLimit = { confidence: 'secondary', note: 'survivor-age-limit' } as const;
const paymentsAYear = 14;

/** Figures of the survivor's pension and of the death grant. */
export const survivorFigures = {
  /** Months of contributions that the person who died must have: in the general scheme, and in the voluntary one. */
  survivorMonths: always('survivorMonths', 36, cites.guarantee),
  survivorVoluntaryMonths: always('survivorVoluntaryMonths', 72, cites.guarantee),
  /** Months in Portugal below which nobody could confirm that months abroad are added. */
  survivorMonthsHere: always('survivorMonthsHere', 12, cites.totalisation, {
    confidence: 'unconfirmed',
    note: 'survivor-months-here',
  }),
  /** Years that a marriage without a child must have lasted, and years of living as a couple, to be exceeded. */
  survivorMarriageYears: always('survivorMarriageYears', 1, cites.spouse),
  survivorCoupleYears: always('survivorCoupleYears', 2, cites.union),
  /** Ages before which students, and postgraduate students, have a right. */
  survivorStudentAge: always('survivorStudentAge', 25, cites.descendants, ageLimit),
  survivorPostgraduateAge: always('survivorPostgraduateAge', 27, cites.descendants, ageLimit),
  /** What a student may earn as an employee in a year: so many minimum wages as there are payments. */
  survivorStudentLimit: derive(
    'survivorStudentLimit',
    minimumWageFigures.minimumWage,
    (wage) => wage * paymentsAYear,
    cites.students,
  ),
  /** Income per month of a dependent parent: the social pension, and twice as much for a couple. */
  survivorDependantLimit: derive(
    'survivorDependantLimit',
    socialPensionFigures.socialPension,
    (pension) => pension,
    cites.ascendants,
  ),
  survivorDependantCoupleLimit: derive(
    'survivorDependantCoupleLimit',
    socialPensionFigures.socialPension,
    (pension) => pension * 2,
    cites.ascendants,
  ),
  /** Parts of the pension of the person who died: one of a group, two, three or more of it. */
  survivorOnePartner: always('survivorOnePartner', percent(60), cites.partnersShare),
  survivorPartners: always('survivorPartners', percent(70), cites.partnersShare),
  survivorOneDescendant: always('survivorOneDescendant', percent(20), cites.descendantsShare),
  survivorTwoDescendants: always('survivorTwoDescendants', percent(30), cites.descendantsShare),
  survivorDescendants: always('survivorDescendants', percent(40), cites.descendantsShare),
  /** The same where no husband, wife, partner or former spouse has a right. */
  survivorOneOrphan: always('survivorOneOrphan', percent(40), cites.descendantsShare),
  survivorTwoOrphans: always('survivorTwoOrphans', percent(60), cites.descendantsShare),
  survivorOrphans: always('survivorOrphans', percent(80), cites.descendantsShare),
  survivorOneAscendant: always('survivorOneAscendant', percent(30), cites.ascendantsShare),
  survivorTwoAscendants: always('survivorTwoAscendants', percent(50), cites.ascendantsShare),
  survivorAscendants: always('survivorAscendants', percent(80), cites.ascendantsShare),
  /** Months of contributions below which the base is cut in proportion. */
  survivorShortCareer: always('survivorShortCareer', 60, cites.shortCareer, {
    confidence: 'secondary',
    note: 'survivor-short-career',
  }),
  /** Age from which the pension of a husband, wife or partner has no end, and its years before that age. */
  survivorAge: always('survivorAge', 35, cites.duration),
  survivorYears: always('survivorYears', 5, cites.duration),
  /** Months after the month of death in which a claim loses nothing. */
  survivorClaimMonths: always('survivorClaimMonths', 6, cites.start),
  /** Months of contributions for the death grant in the voluntary scheme; the general one asks for none. */
  deathGrantVoluntaryMonths: always('deathGrantVoluntaryMonths', 36, cites.grant),
  deathGrant,
  /** The same by the year of the death: a claim may come in the next year. */
  deathGrantByYear: always('deathGrantByYear', grantByYear, cites.grant),
  /** Days after the death in which the grant may be claimed. */
  deathGrantDays: always('deathGrantDays', 180, cites.grant),
  /** Days after the death in which who paid the funeral may ask for the money back, if nobody gets the grant. */
  funeralRefundDays: always('funeralRefundDays', 90, cites.grant),
};
