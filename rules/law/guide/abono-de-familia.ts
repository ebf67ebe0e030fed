import { count, money } from '../../core/condition';
import { euros } from '../../core/money';
import { abonoCites } from '../articles/abono';
import { cite } from '../cite';
import type { Correction } from './correction';
import { firstDayOfProtection, firstDayOfSupplementAge } from './dates';

/** What the printed guide says of child benefit, and what holds. */
export const abonoCorrections: readonly Correction[] = [
  { id: 'savings', quotes: { limit: money(euros(115_303, 20)) }, figures: ['abonoAssetsLimit'] },
  { id: 'amounts', figures: ['abonoBracket1Baby', 'abonoBracket1Older'] },
  { id: 'aima', figures: ['daysOfWaitAtAima'] },
  {
    id: 'protection',
    since: firstDayOfProtection,
    cites: [cite('rcm-29a-2022', 'regime'), cite('portaria-458-2006', 'regime')],
  },
  { id: 'supplement', since: firstDayOfSupplementAge, cites: [abonoCites.supplementAge] },
  {
    id: 'school',
    quotes: { from: count(16), to: count(24) },
    cites: [abonoCites.schoolProof, abonoCites.supplementAge],
  },
  { id: 'garantia', quotes: { age: count(18) }, figures: ['garantiaLimitNew'] },
];
