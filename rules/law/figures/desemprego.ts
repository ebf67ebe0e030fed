import type { Cite } from '../../core/cite';
import { percent, type Share } from '../../core/money';
import { series, type Confidence, type Series } from '../../core/series';
import { unemploymentCites as cites } from '../articles/desemprego';
import { cite } from '../cite';

/** A value that has not changed since the first day of claim. */
function always<T>(
  id: string,
  value: T,
  source: Cite,
  confidence: Confidence = 'confirmed',
  note?: string,
): Series<T> {
  const row = { from: '2023-01-01', value, source, checked: '2026-11-23', confidence };
  return series(id, [note === undefined ? row : { ...row, note }]);
}

const number = (id: string, value: number, source: Cite) => always(id, value, source);
const share = (id: string, value: Share, source: Cite) => always(id, value, source);
const days = (id: string, value: number) => always(id, value, cites.duration);

/** More days for many years of work: the law adds them to every row, one source to the longest alone. */
const extra = (id: string, value: number) =>
  always(id, value, cites.duration, 'secondary', 'unemployment-extra-days');

/** Periods, shares and days of the unemployment benefits. */
export const unemploymentFigures = {
  /** Days of work that the guarantee period asks for, and the months in which they lie. */
  sdGuaranteeDays: number('sdGuaranteeDays', 360, cites.guarantee),
  sdGuaranteeMonths: number('sdGuaranteeMonths', 24, cites.guarantee),
  /** The most days on sickness or parental benefit that count as days of household or farm work. */
  sdEquivalentDays: always('sdEquivalentDays', 120, cites.countedDays, 'secondary'),
  /** The same for the social benefit, and where a short contract ended. */
  ssdGuaranteeDays: number('ssdGuaranteeDays', 180, cites.socialGuarantee),
  ssdShortContractDays: number('ssdShortContractDays', 120, cites.shortContract),
  ssdGuaranteeMonths: number('ssdGuaranteeMonths', 12, cites.socialGuarantee),
  /** Years in which an end in the trial period counts only once. */
  ssdTrialYears: number('ssdTrialYears', 2, cites.trialBefore),
  /** Days from the first day without work within which to claim without loss. */
  sdDaysToClaim: number('sdDaysToClaim', 90, cites.deadline),
  /** The share of the reference pay that is paid. */
  sdShare: share('sdShare', percent(65), cites.amount),
  /** Days that the pay of the reference period is divided by, and those of a month. */
  sdReferenceDays: number('sdReferenceDays', 360, cites.amount),
  sdMonthDays: number('sdMonthDays', 30, cites.amount),
  /** Months before that of the first day without work in which the reference period lies, and its own months. */
  sdWindowMonths: number('sdWindowMonths', 14, cites.amount),
  sdReferenceMonths: number('sdReferenceMonths', 12, cites.amount),
  /** The same of the social benefit. */
  ssdWindowMonths: number('ssdWindowMonths', 8, cites.socialAmount),
  ssdReferenceMonths: number('ssdReferenceMonths', 6, cites.socialAmount),
  /** The increase where both partners, or the only parent, are without work. */
  sdIncrease: share('sdIncrease', percent(10), cites.increase),
  /** The most of the net reference pay that is paid. */
  sdNetShare: share('sdNetShare', percent(75), cites.limits),
  /** The share of wages that employees pay to Social Security. */
  employeeContribution: share('employeeContribution', percent(11), cite('codigo-contributivo', 'regime')),
  /** The increase of the benefit from which the pay of a part-time job is taken. */
  sdPartialIncrease: always(
    'sdPartialIncrease',
    percent(35),
    cites.partial,
    'secondary',
    'unemployment-partial',
  ),
  /** Ages from which the benefit is paid longer, and months with pay. */
  sdAgeSecond: number('sdAgeSecond', 30, cites.duration),
  sdAgeThird: number('sdAgeThird', 40, cites.duration),
  sdAgeFourth: number('sdAgeFourth', 50, cites.duration),
  sdMonthsMiddle: number('sdMonthsMiddle', 15, cites.duration),
  sdMonthsLong: number('sdMonthsLong', 24, cites.duration),
  sdFirstShort: days('sdFirstShort', 150),
  sdFirstMiddle: days('sdFirstMiddle', 210),
  sdFirstLong: days('sdFirstLong', 330),
  sdSecondShort: days('sdSecondShort', 180),
  sdSecondMiddle: days('sdSecondMiddle', 330),
  sdSecondLong: days('sdSecondLong', 420),
  sdThirdShort: days('sdThirdShort', 210),
  sdThirdMiddle: days('sdThirdMiddle', 360),
  sdThirdLong: days('sdThirdLong', 540),
  sdFourthShort: days('sdFourthShort', 270),
  sdFourthMiddle: days('sdFourthMiddle', 480),
  sdFourthLong: days('sdFourthLong', 540),
  /** Years with pay for which days are added, among how many, and how often at most. */
  sdExtraYears: number('sdExtraYears', 5, cites.duration),
  sdExtraAmong: number('sdExtraAmong', 20, cites.duration),
  sdExtraMost: number('sdExtraMost', 4, cites.duration),
  sdFirstExtra: extra('sdFirstExtra', 30),
  sdSecondExtra: extra('sdSecondExtra', 30),
  sdThirdExtra: extra('sdThirdExtra', 45),
  sdFourthExtra: extra('sdFourthExtra', 60),
  /** What younger people get of the days of the first benefit when the social one follows. */
  ssdFollowOnShare: share('ssdFollowOnShare', percent(50), cites.followOnDuration),
};
