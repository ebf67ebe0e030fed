import type { Unit } from '../units';

/** The units of the figures that pensions from contributions share. */
export const contributoryPensionUnits = {
  densityDays: 'count',
  densityFrom: 'date',
  densityMonthsBefore: 'count',
  pensionFlatYears: 'count',
  pensionFlatRate: 'share',
  pensionFlatFloor: 'share',
  pensionSlices: 'table',
  pensionMostYears: 'count',
  pensionPayments: 'count',
  pensionMinimumUnder15: 'money',
  pensionMinimum15To20: 'money',
  pensionMinimum21To30: 'money',
  pensionMinimum31: 'money',
  pensionMinimumYears15: 'count',
  pensionMinimumYears21: 'count',
  pensionMinimumYears31: 'count',
} as const satisfies Readonly<Record<string, Unit>>;
