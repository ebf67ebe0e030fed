import type { Unit } from '../units';

/** The units of the figures of the allowance for the help of a third person. */
export const thirdPersonUnits = {
  thirdPersonAmount: 'money',
  thirdPersonHours: 'count',
  thirdPersonOwnClaimAge: 'count',
  thirdPersonMonthsToClaim: 'count',
  ageOfMarriage: 'count',
  marriedDescendantLimit: 'money',
  aloneDescendantLimit: 'money',
} as const satisfies Readonly<Record<string, Unit>>;
