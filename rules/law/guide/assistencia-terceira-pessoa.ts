import { money } from '../../core/condition';
import { euros } from '../../core/money';
import { abonoCites } from '../articles/abono';
import { thirdPersonCites } from '../articles/third-person';
import type { Correction } from './correction';
import { firstDayOfSupplementAge } from './dates';

/** What the printed guide says of the allowance for help by another person, and what holds. */
export const thirdPersonCorrections: readonly Correction[] = [
  { id: 'amount', quotes: { amount: money(euros(117, 73)) }, figures: ['thirdPersonAmount'] },
  {
    id: 'limits',
    quotes: { own: money(euros(192, 17)), household: money(euros(720, 65)), head: money(euros(144, 13)) },
    figures: ['supplementOwnIncomeLimit', 'supplementHouseholdLimit', 'supplementPerHeadLimit'],
  },
  {
    id: 'pension',
    quotes: { married: money(euros(448, 48)), alone: money(euros(224, 24)) },
    figures: ['marriedDescendantLimit', 'aloneDescendantLimit'],
  },
  { id: 'words', cites: [thirdPersonCites.meansTested, thirdPersonCites.dependency] },
  { id: 'age', since: firstDayOfSupplementAge, cites: [abonoCites.supplementAge] },
  { id: 'school', cites: [thirdPersonCites.accumulation] },
];
