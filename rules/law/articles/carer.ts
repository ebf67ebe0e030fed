import { cite } from '../cite';

/**
 * Where the rules of the informal carer stand. The Estatuto is the annex of Lei 100/2019; its wording since DL 86/2024,
 * and that of DR 1/2022 since DR 5/2024, were read in preambles and in texts about them. What could not be placed is
 * cited with a word.
 */
export const carerCites = {
  main: cite('lei-100-2019', 'Estatuto, art. 2.º, n.º 2'),
  nonMain: cite('lei-100-2019', 'Estatuto, art. 2.º, n.º 3'),
  twoParents: cite('lei-100-2019', 'Estatuto, art. 2.º, n.º 4'),
  sharedHome: cite('lei-20-2024', 'Estatuto, art. 2.º, n.º 3'),
  withoutKinship: cite('dl-86-2024', 'regime'),
  tie: cite('lei-100-2019', 'Estatuto, art. 2.º'),
  cared: cite('lei-100-2019', 'Estatuto, art. 3.º'),
  firstDegree: cite('lei-100-2019', 'Estatuto, art. 3.º, n.º 2'),
  noNewCheck: cite('dr-5-2024', 'regime'),
  oneCarer: cite('dr-1-2022', 'art. 4.º, n.º 2'),
  furtherCarers: cite('dr-1-2022', 'art. 4.º, n.º 3'),
  carer: cite('dr-1-2022', 'art. 5.º'),
  mainCarer: cite('dr-1-2022', 'art. 6.º'),
  health: cite('dr-1-2022', 'art. 8.º, n.º 2'),
  consent: cite('dr-1-2022', 'art. 8.º'),
  regime: cite('dr-1-2022', 'regime'),
  subsidy: cite('dr-1-2022', 'subsídio de apoio'),
  amount: cite('dr-1-2022', 'art. 23.º'),
  reference: cite('portaria-100-2022', 'montante de referência'),
  referenceToday: cite('portaria-291-2024', 'montante de referência'),
  incomeLimit: cite('portaria-100-2022', 'rendimento de referência do agregado'),
  scale: cite('dl-70-2010', 'art. 5.º'),
  insurance: cite('codigo-contributivo', 'seguro social voluntário'),
  notIncome: cite('dl-138-2025', 'regime'),
  dependency: cite('dl-265-99', 'montantes'),
  dependencyToday: cite('dl-166-2026', 'art. 46.º'),
};
