import type { Unit } from '../units';

/** The units of the figures of the solidarity supplement. */
export const csiUnits = {
  csiReference: 'money',
  csiReferenceCouple: 'money',
  csiMonthly: 'money',
  csiMonthlyCouple: 'money',
  csiResidenceYears: 'count',
  csiChildrenCount: 'count',
  csiPropertyShare: 'share',
  csiSavingsShare: 'share',
  csiDaysToTellChanges: 'count',
  csiMedicinesShare: 'share',
  csiGlassesShare: 'share',
  csiGlassesLimit: 'money',
  csiGlassesYears: 'count',
  csiDenturesShare: 'share',
  csiDenturesLimit: 'money',
  csiDenturesYears: 'count',
} as const satisfies Readonly<Record<string, Unit>>;
