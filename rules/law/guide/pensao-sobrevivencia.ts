import { count } from '../../core/condition';
import { survivorCites } from '../articles/pensao-sobrevivencia';
import type { Correction } from './correction';

/** What the printed guide says of the survivor's pension, and what holds. */
export const survivorCorrections: readonly Correction[] = [
  { id: 'union', quotes: { years: count(1) }, cites: [survivorCites.spouse, survivorCites.unionLaw] },
  { id: 'shares', figures: ['survivorOnePartner', 'survivorOneDescendant'] },
  { id: 'students', quotes: { age: count(18) }, figures: ['survivorStudentLimit'] },
  { id: 'former', cites: [survivorCites.alimonyCap] },
  { id: 'dependants', cites: [survivorCites.descendants, survivorCites.ascendants] },
  { id: 'end', cites: [survivorCites.ends] },
  { id: 'grant', figures: ['deathGrant', 'deathGrantDays'] },
];
