import type { Unit } from '../units';

/** The units of the figures of the informal carer status. */
export const carerUnits = {
  carerReference: 'money',
  carerIncomeLimit: 'money',
  carerAdultWeight: 'share',
  carerMinorWeight: 'share',
  carerInsuranceContribution: 'money',
  carerInsuranceShare: 'share',
  carerInsuranceTopUp: 'money',
  dependencyFirst: 'money',
  dependencySecond: 'money',
  dependencyFirstSocial: 'money',
  dependencySecondSocial: 'money',
  carerKinshipDegree: 'count',
  carerSharedHome: 'count',
  carersBesidesMain: 'count',
  carerAwayDays: 'count',
  carerDaysToTell: 'count',
  carerPensionCut: 'share',
  carerPensionMonths: 'count',
} as const satisfies Readonly<Record<string, Unit>>;
