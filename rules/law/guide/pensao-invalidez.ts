import { count } from '../../core/condition';
import { invalidityCites } from '../articles/pensao-invalidez';
import type { Correction } from './correction';

/** What the printed guide says of the invalidity pension, and what holds. */
export const invalidityCorrections: readonly Correction[] = [
  { id: 'relative', cites: [invalidityCites.relative] },
  { id: 'years', figures: ['invalidityYearsRelative', 'invalidityYearsAbsolute'] },
  { id: 'waived', cites: [invalidityCites.guaranteeWaived] },
  { id: 'provisional', figures: ['socialPension'] },
  { id: 'horizon', quotes: { age: count(65) }, cites: [invalidityCites.absolute] },
  { id: 'who', cites: [invalidityCites.scheme] },
  { id: 'special', figures: ['invalidityYearsSpecial'] },
];
