import type { Fact } from './kinds';

/** What only the social old-age pension asks. */
export const socialPensionFacts = {
  /**
   * The country of citizenship, when it has an agreement on social security with Portugal; `none` for every other
   * country and for nobody's citizens.
   */
  agreementCountry: {
    kind: 'choice',
    options: [
      'australia',
      'brazil',
      'canada',
      'cape-verde',
      'mozambique',
      'ukraine',
      'moldova',
      'united-kingdom',
      'other-agreement',
      'none',
    ],
    sensitive: true,
    after: 'citizenship',
  },
  /** Has worked or been insured in another country of the EU, the EEA or in Switzerland. */
  insuredInOtherEuCountry: { kind: 'yesNo', sensitive: true, after: 'citizenship' },
  /** Contributions for an old-age pension: never; fewer years in Portugal than it asks; enough; years abroad too. */
  pensionContributions: { kind: 'choice', options: ['never', 'too-few', 'enough', 'abroad-too'] },
  /** Gross, per month, of all pensions of the claimant together, without the extra payments of the year. */
  ownPensionsAmount: { kind: 'money', after: 'ownPensions' },
} as const satisfies Readonly<Record<string, Fact>>;
