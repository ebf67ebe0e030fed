import type { Fact } from './kinds';

/** Pensions and minimum benefits that the claimant receives, and what claimant and partner have a month. */
export const pensionFacts = {
  /** Pensions the claimant receives, from Portugal or abroad; empty when there is none. */
  ownPensions: {
    kind: 'set',
    options: [
      'old-age',
      'survivor',
      'invalidity',
      'social-old-age',
      'social-invalidity',
      'foreign-old-age',
      'foreign-survivor',
      'foreign-invalidity',
    ],
  },
  /** Receives the prestação social única. */
  receivesPsu: { kind: 'yesNo' },
  /** Receives the prestação social para a inclusão. */
  receivesPsi: { kind: 'yesNo' },
  /** Gross, per month, of the claimant alone. */
  ownGrossIncome: { kind: 'money' },
  /** Gross, per month, of claimant and partner together. */
  coupleGrossIncome: { kind: 'money', after: 'livesAsCouple' },
  /** The degree of disability on the certificate (AMIM) of the claimant, in per cent. */
  disabilityDegree: { kind: 'count', max: 100, sensitive: true },
} as const satisfies Readonly<Record<string, Fact>>;
