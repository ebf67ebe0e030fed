import { euros, percent, shareOf, type Cents, type Share } from '../../core/money';
import { derive, series, type Row, type Series } from '../../core/series';
import { abonoCites as cites } from '../articles/abono';
import type { Cite } from '../../core/cite';
import { iasFigures } from './ias';

const checked = '2026-11-22';
const firstDay = '2023-01-01';

/** A figure that has not changed since the first day this project covers. */
function since<T>(id: string, value: T, source: Cite, mark: Partial<Pick<Row<T>, 'confidence' | 'note'>> = {}): Series<T> {
  return series(id, [{ from: firstDay, value, source, checked, confidence: 'confirmed', ...mark }]);
}

const share = (id: string, value: Share, source: Cite, mark?: Partial<Pick<Row<Share>, 'confidence'>>): Series<Share> =>
  since(id, value, source, mark);

const years = (id: string, value: number, source: Cite): Series<number> => since(id, value, source);

/** Limits of income and assets, as multiples and shares of IAS. */
const limits = {
  /** How many times a year IAS is counted in the limits of the brackets. */
  iasPerYear: since('iasPerYear', 14, cites.brackets),
  bracket1Share: share('bracket1Share', percent(50), cites.brackets),
  bracket2Share: share('bracket2Share', percent(100), cites.brackets),
  bracket3Share: share('bracket3Share', percent(170), cites.brackets),
  bracket4Share: share('bracket4Share', percent(250), cites.brackets),
  garantiaShare: share('garantiaShare', percent(35), cites.garantiaLimit, { confidence: 'secondary' }),
  /** The limit of bracket 3 printed in a guide of 2026 lies this much below the one computed from the law. */
  bracket3Misprint: since<Cents>('bracket3Misprint', euros(0, 3), cites.brackets, { confidence: 'secondary' }),
  abonoAssetsLimit: derive('abonoAssetsLimit', iasFigures.ias, (ias) => ias * 240, cites.assets),
  supplementOwnIncomeLimit: derive('supplementOwnIncomeLimit', iasFigures.ias, (ias) => shareOf(ias, percent(40)), cites.supplementNeed),
  supplementHouseholdLimit: derive('supplementHouseholdLimit', iasFigures.ias, (ias) => shareOf(ias, percent(150)), cites.supplementNeed),
  supplementPerHeadLimit: derive('supplementPerHeadLimit', iasFigures.ias, (ias) => shareOf(ias, percent(30)), cites.supplementNeed),
};

/** Ages in completed years, unless the name says months. */
const ages = {
  /** Up to and including these completed months a child is paid the first rate. */
  monthsOfBaby: since('monthsOfBaby', 36, cites.amountsRule),
  /** Up to and including these completed months bracket 4 is paid. */
  monthsOfYoungChild: since('monthsOfYoungChild', 72, cites.amountsRule),
  ageWithoutSchool: years('ageWithoutSchool', 16, cites.ladder),
  ageInBasic: years('ageInBasic', 18, cites.ladder),
  ageInSecondary: years('ageInSecondary', 21, cites.ladder),
  ageInHigher: years('ageInHigher', 24, cites.ladder),
  /** Years by which illness or an accident may put off the age limits of school. */
  yearsOfIllness: years('yearsOfIllness', 3, cites.ladder),
  /** Age limit of disabled young people in higher education. */
  ageOfDisabledInHigher: years('ageOfDisabledInHigher', 27, cites.ladder),
  ageOfMajority: years('ageOfMajority', 18, cites.majority),
  /** Below this age the disability supplement is granted anew. */
  ageOfNewSupplement: years('ageOfNewSupplement', 11, cites.supplementAge),
  /** Below this age a disability supplement of the older rules is kept. */
  ageOfOldSupplement: years('ageOfOldSupplement', 24, cites.supplementAge),
  /** The supplement of the older rules must have been held or claimed by this day. */
  oldSupplementBy: since('oldSupplementBy', '2019-09-30', cites.supplementAge),
  ageOfSupplementStep1: years('ageOfSupplementStep1', 14, cites.supplementAmount),
  ageOfSupplementStep2: years('ageOfSupplementStep2', 18, cites.supplementAmount),
  /** First and last age of the double payment in September. */
  septemberFromAge: years('septemberFromAge', 6, cites.september),
  septemberToAge: years('septemberToAge', 16, cites.september),
};

/** Periods, counts and months of the year. */
const periods = {
  /** Month in which a school year starts; its first day decides the age. */
  schoolYearMonth: since('schoolYearMonth', 9, cites.ladder),
  /** Month in which school must be proved, to its last day. */
  schoolProofMonth: since('schoolProofMonth', 7, cites.schoolProof),
  /** Months to claim, counted from the month after the right arose. */
  monthsToClaim: since('monthsToClaim', 6, cites.deadline),
  /** Entitled children from which the increase for larger families is paid. */
  childrenOfLargerFamily: since('childrenOfLargerFamily', 2, cites.largerFamily),
  septemberPayments: since('septemberPayments', 2, cites.september),
  weeksOfPregnancy: since('weeksOfPregnancy', 13, cites.prenatal),
  monthsOfPrenatal: since('monthsOfPrenatal', 6, cites.prenatal),
  prenatalSingleParentShare: share('prenatalSingleParentShare', percent(35), cites.prenatalAmount),
  /** The window of contributions: so many months, … */
  contributionMonths: since('contributionMonths', 12, cites.contributions),
  /** … that end so many months before the month of the claim. */
  contributionGapMonths: since('contributionGapMonths', 2, cites.contributions),
};

/** Every figure of the child benefit except its amounts. */
export const abonoFigures = { ...limits, ...ages, ...periods };
