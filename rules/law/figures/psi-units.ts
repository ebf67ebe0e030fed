import type { Unit } from '../units';

/** The units of the figures of the PSI. */
export const psiUnits = {
  psiBaseYear: 'money',
  psiBase: 'money',
  psiMinor: 'money',
  psiMinorSingleParent: 'money',
  psiSingleParentShare: 'share',
  psiComplementYear: 'money',
  psiComplement: 'money',
  psiWorkLimit: 'money',
  psiDegree: 'count',
  psiHighDegree: 'count',
  psiAgeLimit: 'count',
  psiAdultWeight: 'share',
  psiMinorWeight: 'share',
  psiThresholdMargin: 'share',
  psiWorkShare: 'share',
  psiFurtherHolderShare: 'share',
  psiBoardDays: 'count',
} as const satisfies Readonly<Record<string, Unit>>;
