import { cite } from '../cite';

/**
 * Where the rules of the RSI stand. Articles 6(1)(e) to (j) and 15-B to 15-F were read in the wording of DL 133/2012;
 * what stands in no wording that could be read is cited without an article.
 */
export const rsiCites = {
  adult: cite('lei-13-2003', 'art. 4.º, n.º 1'),
  minor: cite('lei-13-2003', 'art. 4.º, n.º 2'),
  household: cite('lei-13-2003', 'art. 5.º'),
  membersResidence: cite('lei-13-2003', 'art. 6.º'),
  income: cite('lei-13-2003', 'art. 6.º, n.º 1, c)'),
  assets: cite('lei-13-2003', 'art. 6.º, n.º 1, d)'),
  vehicles: cite('lei-13-2003', 'art. 6.º, n.º 1, e)'),
  contract: cite('lei-13-2003', 'art. 6.º, n.º 1, f); art. 18.º'),
  jobCentre: cite('lei-13-2003', 'art. 6.º, n.º 1, g)'),
  excusedFromJobCentre: cite('lei-13-2003', 'art. 6.º-A, n.º 3'),
  olderThanWork: cite('lei-13-2003', 'art. 6.º-A, n.º 1, b)'),
  dataAccess: cite('lei-13-2003', 'art. 6.º, n.º 1, i)'),
  voluntaryUnemployment: cite('lei-13-2003', 'art. 6.º, n.º 1, j)'),
  prison: cite('lei-13-2003', 'art. 6.º, n.º 1'),
  institution: cite('lei-13-2003', 'art. 6.º, n.º 1'),
  asylumSupport: cite('lei-13-2003', 'art. 6.º, n.º 1'),
  bar: cite('lei-13-2003', 'regime'),
  value: cite('lei-13-2003', 'art. 9.º'),
  difference: cite('lei-13-2003', 'art. 10.º, n.º 1'),
  scale: cite('lei-13-2003', 'art. 10.º, n.º 2'),
  countedIncome: cite('lei-13-2003', 'art. 15.º e seguintes'),
  wages: cite('lei-13-2003', 'art. 15.º-B'),
  selfEmployment: cite('lei-13-2003', 'art. 15.º-C'),
  property: cite('lei-13-2003', 'art. 15.º-F'),
  capital: cite('dl-70-2010', 'regime'),
  relevantIncome: cite('codigo-contributivo', 'art. 162.º, n.º 1'),
  duration: cite('portaria-257-2012', 'regime'),
};
