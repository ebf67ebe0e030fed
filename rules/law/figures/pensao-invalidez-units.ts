import type { Unit } from '../units';

/** The units of the figures of the invalidity pension. */
export const invalidityUnits = {
  invalidityYearsRelative: 'count',
  invalidityYearsAbsolute: 'count',
  invalidityYearsSpecial: 'count',
  invalidityMonthsVoluntary: 'count',
  invalidityMonthsSpecial: 'count',
  invalidityYearsHere: 'count',
  invalidityEarningShare: 'share',
  invalidityRecoveryShare: 'share',
  invalidityRecoveryYears: 'count',
  invalidityReviewYears: 'count',
  invalidityRefusalYears: 'count',
  invalidityBoardDays: 'count',
  invaliditySpecialRate: 'share',
  invaliditySpecialFloor: 'share',
  invaliditySpecialCap: 'share',
  invaliditySpecialBestYears: 'count',
  invaliditySpecialOfYears: 'count',
} as const satisfies Readonly<Record<string, Unit>>;
