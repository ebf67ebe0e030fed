import type { Fact } from './kinds';

/** An amount that is nothing unless its kind is named in `incomeKinds`. */
function monthly<K extends string>(unless: K) {
  return { kind: 'money', impliedBy: { fact: 'incomeKinds', unless, value: 0 } } as const;
}

/** Income of the whole household per month, as the minimum income counts it. */
export const incomeFacts = {
  /** Kinds of income, and property that counts as if it paid. */
  incomeKinds: {
    kind: 'set',
    options: [
      'wages',
      'services',
      'sales',
      'pensions',
      'benefits',
      'maintenance',
      'rent',
      'property',
      'capital',
      'valuable-home',
    ],
  },
  /** Gross wages. */
  wagesGross: monthly('wages'),
  /** Social Security contributions taken from these wages. */
  wagesContributions: monthly('wages'),
  /** Income tax (IRS) taken from these wages. */
  wagesTax: monthly('wages'),
  /** One twelfth of the holiday and Christmas pay of the year, after contributions and tax. */
  wagesTwelfths: monthly('wages'),
  /** Receipts of self-employed services. */
  servicesReceipts: monthly('services'),
  /** Receipts of self-employed sales of goods, food or lodging. */
  salesReceipts: monthly('sales'),
  /** Pensions, with one twelfth of the 13th and 14th month. */
  pensions: monthly('pensions'),
  /** Unemployment, sickness, parental and other benefits that replace income; not family or disability benefits. */
  benefits: monthly('benefits'),
  maintenance: monthly('maintenance'),
  rentReceived: monthly('rent'),
  /** Tax value (VPT) of homes and land of the household besides the home it lives in. */
  otherPropertyValue: monthly('property'),
  capitalIncome: monthly('capital'),
  socialHousing: { kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;
