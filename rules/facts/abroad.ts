import type { Fact } from './kinds';

/** Insurance of the claimant in other countries. */
export const abroadFacts = {
  /**
   * Where the claimant paid contributions besides Portugal; empty when nowhere. `eu` is the EU, Iceland, Liechtenstein,
   * Norway and Switzerland; `other-agreement` and `ibero-america` are the countries that their agreements name.
   */
  insuredAbroad: {
    kind: 'set',
    options: [
      'eu',
      'united-kingdom',
      'brazil',
      'ukraine',
      'moldova',
      'cape-verde',
      'mozambique',
      'india',
      'morocco',
      'tunisia',
      'andorra',
      'canada',
      'united-states',
      'other-agreement',
      'ibero-america',
      'other',
    ],
    sensitive: true,
  },
  /** Completed years insured there, at other times than in Portugal. */
  pensionYearsAbroad: { kind: 'count', max: 70, after: 'insuredAbroad' },
} as const satisfies Readonly<Record<string, Fact>>;
