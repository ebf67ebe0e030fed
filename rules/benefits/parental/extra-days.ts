import type { Facts } from '../shared/condition';

/** Figures of the days that are added. */
export interface ExtraLaw {
  readonly parentalTwinDays: number;
  readonly parentalHospitalDays: number;
  readonly parentalEarlyBirthDays: number;
}

type Extra = Partial<Pick<Facts, 'childrenBornAlive' | 'hospitalDays' | 'veryEarlyBirth'>>;

/** How many children there are besides the first. */
export function furtherChildren({ childrenBornAlive = 1 }: Extra): number {
  return Math.max(0, childrenBornAlive - 1);
}

/** Days added to every length: for twins, and for a stay in hospital; nothing for what is not told. */
export function extraDays(told: Extra, law: ExtraLaw): { readonly twins: number; readonly hospital: number } {
  const { hospitalDays = 0, veryEarlyBirth = false } = told;
  const stay = veryEarlyBirth
    ? hospitalDays + law.parentalEarlyBirthDays
    : Math.min(hospitalDays, law.parentalHospitalDays);
  return { twins: furtherChildren(told) * law.parentalTwinDays, hospital: hospitalDays === 0 ? 0 : stay };
}
