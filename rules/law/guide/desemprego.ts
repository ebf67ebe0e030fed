import { day } from '../../core/condition';
import { unemploymentCites as cites } from '../articles/desemprego';
import { firstDayOfPsu } from '../minimum-income-dates';
import type { Correction } from './correction';

/** What the printed guide says of the unemployment benefit, and what holds. */
export const unemploymentCorrections: readonly Correction[] = [
  { id: 'pandemic', quotes: { from: day('2021-01-01') }, cites: [cites.means] },
  { id: 'titles', cites: [cites.residence] },
  { id: 'abroad', cites: [cites.abroad] },
  { id: 'amounts', figures: ['sdMinimum', 'sdMaximum'] },
  {
    id: 'lump-sum',
    quotes: { from: day('2020-04-01'), until: day('2020-12-31') },
    cites: [cites.lumpSum],
  },
  { id: 'psu', since: firstDayOfPsu, cites: [cites.psuIncrease, cites.psuStart] },
];
