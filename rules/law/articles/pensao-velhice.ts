import { cite } from '../cite';

/**
 * Where the rules of the old-age pension stand. Articles of DL 187/2007 are those of its republication of 2021, read in
 * secondary sources that print them; where the number of an article could not be confirmed, the act is cited.
 */
export const oldAgePensionCites = {
  scheme: cite('dl-187-2007', 'art. 3.º'),
  totalisation: cite('dl-187-2007', 'art. 11.º'),
  guarantee: cite('dl-187-2007', 'arts. 12.º e 19.º'),
  voluntary: cite('dl-40-89', 'regime'),
  age: cite('dl-187-2007', 'art. 20.º'),
  legalBan: cite('dl-187-2007', 'art. 20.º, n.º 6'),
  personal: cite('dl-187-2007', 'art. 20.º, n.º 8'),
  flexible: cite('dl-187-2007', 'art. 21.º, n.º 2'),
  veryLong: cite('dl-187-2007', 'art. 21.º-A'),
  rate: cite('dl-187-2007', 'arts. 28.º a 32.º'),
  cut: cite('dl-187-2007', 'art. 36.º'),
  bonus: cite('dl-187-2007', 'art. 37.º'),
  minimum: cite('dl-187-2007', 'art. 44.º'),
  minimum2026: cite('portaria-480b-2025', 'art. 4.º'),
  start: cite('dl-187-2007', 'regime'),
  provisional: cite('dl-187-2007', 'art. 70.º'),
  unified: cite('dl-187-2007', 'regime'),
  unemployment: cite('dl-220-2006', 'arts. 57.º a 59.º'),
  disability: cite('lei-5-2022', 'art. 2.º'),
  invalidity: cite('dl-187-2007', 'regime'),
};
