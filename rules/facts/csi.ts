import type { Fact } from './kinds';

/**
 * What only the solidarity supplement for older people asks. Its resources are gross and of the calendar year before
 * that of the claim; property and savings are those of the day of the claim.
 */
export const csiFacts = {
  /** Pensions and their supplements of the claimant in the whole year, with the 13th and 14th payment. */
  ownPensionsLastYear: { kind: 'money', yearsBefore: 1 },
  /** Everything else the claimant had in the whole year: work, benefits, rent, interest, sales, maintenance. */
  ownOtherIncomeLastYear: { kind: 'money', yearsBefore: 1 },
  /** Tax value (VPT) of homes and land of the claimant besides the home they live in. */
  ownOtherProperty: { kind: 'money' },
  /** Bank balances, shares, bonds, savings certificates and funds of the claimant. */
  ownSavings: { kind: 'money' },
  /** Pensions and all other income of the partner in the whole year. */
  partnerIncomeLastYear: { kind: 'money', yearsBefore: 1, after: 'livesAsCouple' },
  /** As {@link ownOtherProperty}, of the partner. */
  partnerOtherProperty: { kind: 'money', after: 'livesAsCouple' },
  /** As {@link ownSavings}, of the partner. */
  partnerSavings: { kind: 'money', after: 'livesAsCouple' },
  /** The partner receives the supplement or claims it too. */
  partnerClaimsCsi: { kind: 'yesNo', after: 'livesAsCouple' },
  /** The State pays part of the place of claimant or partner in a home, or of other care for older people. */
  stateFundedCare: { kind: 'yesNo' },
  /** The last job was outside Portugal. */
  lastJobAbroad: { kind: 'yesNo', after: 'citizenship' },
  /** Day from which the pension was awarded. */
  pensionSince: { kind: 'date', when: 'past', after: 'lastJobAbroad' },
  /** Permanent incapacity under the special scheme of protection, certified by Social Security. */
  certifiedIncapacity: { kind: 'yesNo', sensitive: true },
  /** Claimant and partner claim other benefits and the maintenance that is due to them. */
  claimsOtherRights: { kind: 'yesNo' },
  /** The money is to be paid to another person for the claimant. */
  paidToAnother: { kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;
