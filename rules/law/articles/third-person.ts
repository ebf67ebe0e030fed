import { cite } from '../cite';

/**
 * Where the allowance for the help of a third person stands in the law. Its non-contributory form could be read only on
 * pages of Social Security.
 */
export const thirdPersonCites = {
  definition: cite('dl-133b-97', 'art. 10.º'),
  inCharge: cite('dl-133b-97', 'art. 17.º, n.º 1'),
  inChargeByIncome: cite('dl-133b-97', 'art. 17.º, n.º 2, a)'),
  livingTogether: cite('dl-133b-97', 'art. 17.º'),
  supplementRequired: cite('dl-133b-97', 'arts. 10.º e 23.º'),
  work: cite('dl-133b-97', 'art. 23.º'),
  dependency: cite('dl-133b-97', 'art. 24.º'),
  hours: cite('dl-133b-97', 'art. 25.º, n.º 1'),
  institution: cite('dl-133b-97', 'art. 26.º'),
  accumulation: cite('dl-133b-97', 'acumulação'),
  meansTested: cite('dl-133b-97', 'regime não contributivo'),
  amountRule: cite('dl-133b-97', 'art. 29.º, b)'),
  start: cite('dl-133b-97', 'art. 34.º, n.º 4'),
  applicant: cite('dl-133b-97', 'art. 48.º'),
  deadline: cite('dl-133b-97', 'art. 49.º, n.º 1'),
  certification: cite('dl-133b-97', 'certificação da dependência'),
  marriage: cite('codigo-civil', 'art. 1601.º'),
  /** The decrees that set the amount of 2023, 2024, 2025 and 2026. */
  amounts: [
    cite('portaria-34-2023', 'montantes'),
    cite('portaria-422-2023', 'montantes'),
    cite('portaria-112-2025', 'montantes'),
    cite('portaria-60-2026', 'montantes'),
  ],
} as const;
