import type { Cite } from '../../core/cite';
import { roundHalfUp, times, whole } from '../../core/fraction';
import { percent, type Share } from '../../core/money';
import { series, type Confidence, type Series } from '../../core/series';
import { parentalCites } from '../articles/parental';

const checked = '2026-11-22';

/** The day on which the days of the father and the share of long sharing were set anew (DL 53/2023). */
const renewed = '2023-05-01';

function since<T>(
  id: string,
  from: string,
  value: T,
  source: Cite,
  confidence: Confidence = 'confirmed',
  note?: string,
): Series<T> {
  const row = { from, value, source, checked, confidence };
  return series(id, [note === undefined ? row : { ...row, note }]);
}

/** A value that has not changed since the first day of claim. */
const always = <T>(id: string, value: T, source: Cite, confidence?: Confidence, note?: string) =>
  since(id, '2023-01-01', value, source, confidence, note);

const days = (id: string, value: number, source: Cite, confidence?: Confidence) =>
  always(id, value, source, confidence);

const share = (id: string, value: Share, source: Cite) => always(id, value, source);

/** Lengths, shares and terms of the contributory benefit. */
export const parentalFigures = {
  /** Months with contributions that the guarantee period asks for. */
  parentalGuaranteeMonths: days('parentalGuaranteeMonths', 6, parentalCites.guarantee),
  parentalShortDays: days('parentalShortDays', 120, parentalCites.event),
  parentalMiddleDays: days('parentalMiddleDays', 150, parentalCites.event),
  parentalLongDays: days('parentalLongDays', 180, parentalCites.event),
  /** Days that each parent takes alone where they share. */
  parentalSharedDays: days('parentalSharedDays', 30, parentalCites.shares),
  /** Days that the father takes alone for the higher share of the long plan. */
  parentalFatherLongDays: since('parentalFatherLongDays', renewed, 60, parentalCites.amount),
  /** Share of the reference pay for the middle length without sharing. */
  parentalMiddleShare: share('parentalMiddleShare', percent(80), parentalCites.amount),
  /** Share for the long plan with the short part of the father. */
  parentalLongShare: share('parentalLongShare', percent(83), parentalCites.amount),
  /** Share for the long plan with the long part of the father. */
  parentalFatherLongShare: since('parentalFatherLongShare', renewed, percent(90), parentalCites.amount),
  /** Days after the birth that only the mother can take. */
  parentalMotherDays: days('parentalMotherDays', 42, parentalCites.mother),
  /** Days before the birth that the mother may take. */
  parentalDaysBefore: days('parentalDaysBefore', 30, parentalCites.mother),
  /** Days of the father right after the birth. */
  parentalFatherFirstDays: since('parentalFatherFirstDays', renewed, 7, parentalCites.father),
  /** All days that the father must take, those right after the birth included. */
  parentalFatherDays: since('parentalFatherDays', renewed, 28, parentalCites.father),
  /** Days that the father may take besides, together with the mother. */
  parentalFatherOptionalDays: since('parentalFatherOptionalDays', renewed, 7, parentalCites.father),
  /** More days for each further child born alive. */
  parentalTwinDays: days('parentalTwinDays', 30, parentalCites.twins),
  /** More days of the father for each further child, on each of his two periods. */
  parentalFatherTwinDays: days('parentalFatherTwinDays', 2, parentalCites.father),
  /** The most days that a stay in hospital adds. */
  parentalHospitalDays: days('parentalHospitalDays', 30, parentalCites.event, 'secondary'),
  /** Days after leaving hospital that a very early birth adds to the stay. */
  parentalEarlyBirthDays: days('parentalEarlyBirthDays', 30, parentalCites.event, 'secondary'),
  /** Weeks of pregnancy up to which a birth is very early. */
  parentalEarlyBirthWeeks: days('parentalEarlyBirthWeeks', 33, parentalCites.event, 'secondary'),
  /** The least days of a parent in place of the other. */
  parentalInsteadDays: days('parentalInsteadDays', 30, parentalCites.instead, 'secondary'),
  /** Days that the pay of the reference period is divided by. */
  parentalReferenceDays: days('parentalReferenceDays', 180, parentalCites.reference),
  /** Days of a month where the pay of single months is divided. */
  parentalMonthDays: days('parentalMonthDays', 30, parentalCites.reference),
  /** Months from the first day of leave within which to claim. */
  parentalMonthsToClaim: days('parentalMonthsToClaim', 6, parentalCites.deadline),
  /** Days after the birth within which parents who share tell their employers. */
  parentalNoticeDays: days('parentalNoticeDays', 7, parentalCites.shares),
};

/** A day's part of a month's amount times a share, rounded once. @example dailyOf(53713, percent(80), 30) // 1432 */
export function dailyOf(monthly: number, part: Share, daysOfMonth: number): number {
  return roundHalfUp(times(times(whole(monthly), part), { of: 1, in: daysOfMonth }));
}
