import { cite } from '../cite';

/**
 * Where the rules of the survivor's pension and of the death grant stand. Subjects of the articles were read in
 * secondary sources and on the pages of ISS, not in the decree itself; where the number is not certain, no article.
 */
export const survivorCites = {
  who: cite('dl-322-90', 'art. 7.º'),
  union: cite('dl-322-90', 'art. 8.º'),
  unionLaw: cite('lei-7-2001', 'regime'),
  spouse: cite('dl-322-90', 'art. 9.º'),
  barred: cite('dl-322-90', 'art. 10.º'),
  formerSpouse: cite('dl-322-90', 'art. 11.º'),
  descendants: cite('dl-322-90', 'art. 12.º'),
  students: cite('dl-53-2023', 'regime'),
  ascendants: cite('dl-322-90', 'art. 14.º'),
  guarantee: cite('dl-322-90', 'art. 16.º'),
  base: cite('dl-322-90', 'art. 24.º'),
  shortCareer: cite('dl-322-90', 'art. 24.º, n.º 3'),
  partnersShare: cite('dl-322-90', 'art. 25.º'),
  descendantsShare: cite('dl-322-90', 'art. 26.º'),
  ascendantsShare: cite('dl-322-90', 'art. 27.º'),
  split: cite('dl-322-90', 'art. 28.º, n.º 1'),
  alimonyCap: cite('dl-322-90', 'art. 29.º, n.º 5'),
  start: cite('dl-322-90', 'art. 36.º'),
  duration: cite('dl-322-90', 'art. 38.º'),
  school: cite('dl-322-90', 'art. 39.º'),
  ends: cite('dl-322-90', 'art. 41.º'),
  noLapse: cite('dl-322-90', 'art. 48.º'),
  grant: cite('dl-322-90', 'regime'),
  claim: cite('dl-322-90', 'regime'),
  totalisation: cite('reg-883-2004', 'regime'),
  civilService: cite('dl-142-73', 'regime'),
  socialPension: cite('dl-464-80', 'regime'),
  psu: cite('dl-166-2026', 'art. 57.º, n.º 3; art. 61.º'),
};
