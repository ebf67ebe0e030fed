import { count } from '../../core/condition';
import { oldAgePensionCites } from '../articles/pensao-velhice';
import type { Correction } from './correction';

/** What the printed guide says of the old-age pension, and what holds. */
export const oldAgePensionCorrections: readonly Correction[] = [
  {
    id: 'age',
    quotes: { years: count(66), months: count(4) },
    figures: ['pensionAgeYears', 'pensionAgeMonthsBesides'],
  },
  { id: 'early', cites: [oldAgePensionCites.flexible, oldAgePensionCites.veryLong] },
  { id: 'minimum', figures: ['pensionMinimumUnder15'] },
  { id: 'agreements', cites: [oldAgePensionCites.totalisation] },
];
