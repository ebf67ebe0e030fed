import { count } from '../../core/condition';
import { psiCites } from '../articles/psi';
import { rsiCites } from '../articles/rsi';
import { cite } from '../cite';
import type { Correction } from './correction';

/** What the printed guide says of the PSI, and what holds. */
export const psiCorrections: readonly Correction[] = [
  { id: 'name', cites: [psiCites.amount, rsiCites.value] },
  { id: 'amounts', figures: ['psiBase', 'psiComplement'] },
  { id: 'children', figures: ['psiMinor', 'psiMinorSingleParent'] },
  { id: 'work', figures: ['psiWorkLimit'] },
  { id: 'or', quotes: { age: count(55) }, cites: [psiCites.age] },
  { id: 'certificate', cites: [psiCites.certificate] },
  { id: 'pension', quotes: { degree: count(80) }, cites: [psiCites.pensioner] },
  { id: 'increase', cites: [cite('dl-126a-2017', 'majoração')] },
];
