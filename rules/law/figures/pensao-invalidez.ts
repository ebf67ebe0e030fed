import { percent } from '../../core/money';
import { invalidityCites as cites } from '../articles/pensao-invalidez';
import { since } from './since';

/** Figures of the invalidity pension, and of the special protection for some illnesses. */
export const invalidityFigures = {
  /** Years with contributions for partial, for full invalidity, and under the special protection. */
  invalidityYearsRelative: since('invalidityYearsRelative', 5, cites.guaranteeRelative),
  invalidityYearsAbsolute: since('invalidityYearsAbsolute', 3, cites.guaranteeAbsolute),
  invalidityYearsSpecial: since('invalidityYearsSpecial', 3, cites.specialGuarantee),
  /** Months of voluntary insurance for full invalidity, and under the special protection. */
  invalidityMonthsVoluntary: since('invalidityMonthsVoluntary', 72, cites.voluntary),
  invalidityMonthsSpecial: since('invalidityMonthsSpecial', 36, cites.voluntary),
  /** Years in Portugal before those of other schemes or countries are added. */
  invalidityYearsHere: since('invalidityYearsHere', 1, cites.totalisation),
  /** The share of the usual pay that may still be earned in the own occupation. */
  invalidityEarningShare: since('invalidityEarningShare', { of: 1, in: 3 }, cites.relative),
  /** More than this share of it must not be expected again within {@link invalidityRecoveryYears}. */
  invalidityRecoveryShare: since('invalidityRecoveryShare', percent(50), cites.relative),
  invalidityRecoveryYears: since('invalidityRecoveryYears', 3, cites.relative),
  /** Years from the award after which the person may ask for a new look without being worse. */
  invalidityReviewYears: since('invalidityReviewYears', 3, cites.review),
  /** Years after a refusal by the board without a provisional pension, unless the person is worse. */
  invalidityRefusalYears: since('invalidityRefusalYears', 1, cites.afterRefusal),
  /** Days within which the board looks at somebody with a provisional pension. */
  invalidityBoardDays: since('invalidityBoardDays', 30, cites.provisional),
  /** What each year brings under the special protection; the whole is kept between a floor and a cap. */
  invaliditySpecialRate: since('invaliditySpecialRate', percent(3), cites.specialAmount),
  invaliditySpecialFloor: since('invaliditySpecialFloor', percent(30), cites.specialLimits),
  invaliditySpecialCap: since('invaliditySpecialCap', percent(80), cites.specialLimits),
  /** The best years that count there, and of how many. */
  invaliditySpecialBestYears: since('invaliditySpecialBestYears', 3, cites.specialAmount),
  invaliditySpecialOfYears: since('invaliditySpecialOfYears', 15, cites.specialAmount),
};
