import { money } from '../../core/condition';
import { euros } from '../../core/money';
import { socialPensionCites } from '../articles/pensao-social';
import { firstDayOfPsu } from '../minimum-income-dates';
import type { Correction } from './correction';

/** What the printed guide says of the social old-age pension in other chapters, and what holds. */
export const socialPensionCorrections: readonly Correction[] = [
  { id: 'amount', quotes: { amount: money(euros(224, 24)) }, figures: ['socialPension'] },
  {
    id: 'limits',
    quotes: { single: money(euros(174, 30)), couple: money(euros(261, 45)) },
    figures: ['socialPensionLimit', 'socialPensionLimitCouple'],
  },
  { id: 'psu', since: firstDayOfPsu, cites: [socialPensionCites.end] },
];
