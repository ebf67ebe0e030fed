import { cite } from '../cite';

/**
 * Where the rules of the social old-age pension stand. Of the decree itself only the subject of article 2 could be
 * read; what official guides print is cited without an article.
 */
export const socialPensionCites = {
  who: cite('dl-464-80', 'regime'),
  means: cite('dl-464-80', 'art. 2.º'),
  age: cite('dl-187-2007', 'art. 20.º'),
  guarantee: cite('dl-187-2007', 'art. 19.º'),
  claim: cite('dl-464-80', 'regime'),
  joint: cite('dl-464-80', 'regime'),
  payments: cite('dl-464-80', 'regime'),
  supplement: cite('dl-208-2001', 'regime'),
  coordination: cite('reg-883-2004', 'regime'),
  psi: cite('dl-126a-2017', 'regime'),
  value2026: cite('portaria-480b-2025', 'art. 18.º'),
  supplement2026: cite('portaria-480b-2025', 'art. 26.º'),
  minimum2026: cite('portaria-480b-2025', 'art. 4.º'),
  minimum: cite('dl-187-2007', 'art. 44.º'),
  conversion: cite('dl-166-2026', 'art. 57.º, n.ºs 2 e 6'),
  end: cite('dl-166-2026', 'arts. 62.º e 63.º'),
};
