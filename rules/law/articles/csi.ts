import { cite } from '../cite';

/**
 * Where the rules of the complemento solidário para idosos stand. Articles of DL 232/2005 were read in the
 * consolidation of 2021 and in the amendments of DL 166/2026; what DR 3/2006 leaves open is cited without an article.
 */
export const csiCites = {
  oldAge: cite('dl-232-2005', 'art. 2.º, n.º 1; art. 4.º, n.º 1, a)'),
  invalidity: cite('dl-232-2005', 'art. 2.º, n.º 1; art. 4.º, n.º 1, b)'),
  socialPensionRefused: cite('dl-232-2005', 'art. 2.º, n.º 2'),
  psu: cite('dl-166-2026', 'art. 48.º'),
  sixYears: cite('dl-232-2005', 'art. 4.º, n.º 1, c)'),
  sixYearsWithPsu: cite('dl-232-2005', 'art. 4.º, n.º 1, d)'),
  lastJobAbroad: cite('dl-232-2005', 'art. 4.º, n.º 2'),
  ownResources: cite('dl-232-2005', 'art. 4.º, n.º 1; art. 9.º, n.º 1'),
  coupleResources: cite('dl-232-2005', 'art. 9.º, n.º 2'),
  resources: cite('dl-232-2005', 'art. 7.º'),
  stateFundedCare: cite('dl-232-2005', 'art. 7.º, n.º 1, i)'),
  assets: cite('dr-3-2006', 'regime'),
  start: cite('dl-232-2005', 'art. 10.º'),
  duties: cite('dl-232-2005', 'art. 13.º'),
  claim: cite('dl-232-2005', 'art. 17.º'),
  childrensIncome: cite('dl-35-2024', 'art. 1.º'),
  amount: cite('dl-232-2005', 'art. 9.º'),
  extraHealth: cite('dl-252-2007', 'regime'),
};
