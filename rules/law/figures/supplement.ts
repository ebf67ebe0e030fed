import { percent, shareOf, type Cents, type Share } from '../../core/money';
import { derive, type Series } from '../../core/series';
import { abonoCites as cites } from '../articles/abono';
import { iasFigures } from './ias';
import { since, years } from './since';

const { ias } = iasFigures;

function ofIas(id: string, share: Share): Series<Cents> {
  return derive(id, ias, (value) => shareOf(value, share), cites.supplementNeed);
}

/** Ages, limits and contributions of the disability supplement, which also decide about help by another person. */
export const supplementFigures = {
  /** Below this age the disability supplement is granted anew. */
  ageOfNewSupplement: years('ageOfNewSupplement', 11, cites.supplementAge),
  /** Below this age a disability supplement of the older rules is kept. */
  ageOfOldSupplement: years('ageOfOldSupplement', 24, cites.supplementAge),
  /** The supplement of the older rules must have been held or claimed by this day. */
  oldSupplementBy: since('oldSupplementBy', '2019-09-30', cites.supplementAge),
  ageOfSupplementStep1: years('ageOfSupplementStep1', 14, cites.supplementAmount),
  ageOfSupplementStep2: years('ageOfSupplementStep2', 18, cites.supplementAmount),
  /** The window of contributions: so many months, … */
  contributionMonths: since('contributionMonths', 12, cites.contributions),
  /** … that end so many months before the month of the claim. */
  contributionGapMonths: since('contributionGapMonths', 2, cites.contributions),
  abonoAssetsLimit: derive('abonoAssetsLimit', ias, (value) => value * 240, cites.assets),
  supplementOwnIncomeLimit: ofIas('supplementOwnIncomeLimit', percent(40)),
  supplementHouseholdLimit: ofIas('supplementHouseholdLimit', percent(150)),
  supplementPerHeadLimit: ofIas('supplementPerHeadLimit', percent(30)),
};
