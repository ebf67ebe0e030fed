import { count, money } from '../../core/condition';
import { euros } from '../../core/money';
import { csiCites } from '../articles/csi';
import { firstDayOfPsu } from '../minimum-income-dates';
import type { Correction } from './correction';

/** What the printed guide says of the CSI, and what holds. */
export const csiCorrections: readonly Correction[] = [
  {
    id: 'limits',
    quotes: {
      single: money(euros(5_258, 63)),
      couple: money(euros(9_202, 60)),
      later: money(euros(5_858, 63)),
    },
    figures: ['csiReference', 'csiReferenceCouple'],
  },
  { id: 'monthly', quotes: { month: money(euros(488, 22)) }, figures: ['csiMonthly'] },
  {
    id: 'age',
    quotes: { years: count(66), months: count(7) },
    figures: ['pensionAgeYears', 'pensionAgeMonthsBesides'],
  },
  { id: 'early', cites: [csiCites.oldAge] },
  { id: 'nationality', cites: [csiCites.oldAge, csiCites.socialPensionRefused] },
  {
    id: 'social-limits',
    quotes: { single: money(euros(174, 30)), couple: money(euros(261, 45)) },
    figures: ['socialPensionLimit', 'socialPensionLimitCouple'],
  },
  { id: 'abroad', cites: [csiCites.lastJobAbroad] },
  { id: 'children', figures: ['csiChildrenCount'] },
  { id: 'psu', since: firstDayOfPsu, cites: [csiCites.psu] },
];
