import { cite } from '../cite';

/** Where the rules stand that old-age, invalidity and survivors' pensions from contributions share. */
export const contributoryPensionCites = {
  scheme: cite('dl-187-2007', 'art. 3.º'),
  totalisation: cite('dl-187-2007', 'art. 11.º'),
  density: cite('dl-187-2007', 'art. 12.º'),
  /** Years before density counted: the older decree, which the one of 2007 keeps for them. */
  densityBefore: cite('dl-329-93', 'regime'),
  reference: cite('dl-187-2007', 'art. 28.º'),
  rate: cite('dl-187-2007', 'arts. 30.º a 32.º'),
  payments: cite('dl-187-2007', 'art. 41.º'),
  minimum: cite('dl-187-2007', 'art. 44.º'),
  minimum2024: cite('portaria-424-2023', 'regime'),
  minimum2026: cite('portaria-480b-2025', 'art. 4.º'),
  coordination: cite('reg-883-2004', 'regime'),
};
