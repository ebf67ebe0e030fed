import type { Unit } from '../units';

/** The units of the figures of the social old-age pension. */
export const socialPensionUnits = {
  socialPension: 'money',
  socialSupplementYounger: 'money',
  socialSupplementOlder: 'money',
  socialSupplementAge: 'count',
  socialPensionJointLimit: 'money',
  socialPensionLimit: 'money',
  socialPensionLimitCouple: 'money',
  socialPensionPayments: 'count',
  socialPensionMonthsAhead: 'count',
  socialPensionGuaranteeYears: 'count',
  socialPensionStartBy: 'date',
} as const satisfies Readonly<Record<string, Unit>>;
