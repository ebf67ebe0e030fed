/** Benefits that have a page, in the order in which pages list them. */
export const benefitIds = [
  'abono-de-familia',
  'assistencia-terceira-pessoa',
  'csi',
  'cuidador-informal',
  'desemprego',
  'doenca',
  'parental',
  'pensao-invalidez',
  'pensao-sobrevivencia',
  'pensao-social',
  'pensao-velhice',
  'psi',
  'rsi',
] as const;

export type BenefitId = (typeof benefitIds)[number];

/** Whether a part of a path names a benefit. */
export function isBenefitId(value: string): value is BenefitId {
  return benefitIds.some((id) => id === value);
}
