import { count } from '../../core/condition';
import { carerCites as cites } from '../articles/carer';
import { firstDayOfFamilyProtection, firstDayWithoutKinship } from '../carer-dates';
import type { Correction } from './correction';

/** What the printed guide says of the informal carer, and what holds. */
export const carerCorrections: readonly Correction[] = [
  {
    id: 'family',
    quotes: { degree: count(4) },
    since: firstDayWithoutKinship,
    cites: [cites.withoutKinship, cites.tie],
  },
  { id: 'one-carer', cites: [cites.oneCarer, cites.furtherCarers, cites.twoParents] },
  { id: 'same-home', since: firstDayWithoutKinship, cites: [cites.main, cites.withoutKinship] },
  { id: 'first-degree', since: firstDayWithoutKinship, cites: [cites.noNewCheck] },
  { id: 'amount', figures: ['carerReference'] },
  { id: 'insurance', figures: ['carerInsuranceTopUp'] },
  { id: 'not-income', since: firstDayOfFamilyProtection, cites: [cites.notIncome] },
  { id: 'words', cites: [cites.cared] },
];
