import { count, money } from '../../core/condition';
import { euros } from '../../core/money';
import { parentalCites } from '../articles/parental';
import { firstDayOfPsu } from '../minimum-income-dates';
import type { Correction } from './correction';

/** What the printed guide says of the parental benefit, and what holds. */
export const parentalCorrections: readonly Correction[] = [
  { id: 'amounts', quotes: { least: money(euros(12, 81)) }, figures: ['parentalMinimum'] },
  { id: 'father', quotes: { days: count(20) }, figures: ['parentalFatherDays'] },
  { id: 'table', cites: [parentalCites.mother, parentalCites.father] },
  { id: 'word', cites: [parentalCites.exclusive] },
  { id: 'social', cites: [parentalCites.social] },
  { id: 'psu', since: firstDayOfPsu, cites: [parentalCites.psuIncrease, parentalCites.psuStart] },
];
