import { money } from '../../core/condition';
import { euros } from '../../core/money';
import { psiCites } from '../articles/psi';
import { psuCites } from '../articles/psu';
import { rsiCites } from '../articles/rsi';
import { cite } from '../cite';
import { firstDayOfPsu } from '../minimum-income-dates';
import type { Correction } from './correction';
import { firstDayOfProtection } from './dates';

/** What the printed guide says of the RSI, and what holds. */
export const rsiCorrections: readonly Correction[] = [
  { id: 'name', cites: [rsiCites.value, psiCites.amount] },
  {
    id: 'amounts',
    quotes: { holder: money(euros(189, 66)), adult: money(euros(132, 76)), minor: money(euros(94, 83)) },
    figures: ['rsiHolder', 'rsiAdult', 'rsiMinor'],
  },
  { id: 'savings', quotes: { limit: money(euros(26_145, 60)) }, figures: ['minimumIncomeAssetsLimit'] },
  { id: 'protection', since: firstDayOfProtection, cites: [cite('rcm-29a-2022', 'regime')] },
  { id: 'psu', since: firstDayOfPsu, cites: [psuCites.start] },
];
