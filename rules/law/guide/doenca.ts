import { count } from '../../core/condition';
import { sicknessCites } from '../articles/doenca';
import type { Correction } from './correction';
import { firstDayOfPrivateCertificates } from './dates';

/** What the printed guide says of the sickness benefit, and what holds. */
export const sicknessCorrections: readonly Correction[] = [
  { id: 'window', quotes: { months: count(4) }, figures: ['sicknessIndexMonths'] },
  {
    id: 'shares',
    figures: ['sicknessFirstShare', 'sicknessSecondShare', 'sicknessThirdShare', 'sicknessLongShare'],
  },
  {
    id: 'waiting',
    figures: [
      'sicknessWaitEmployee',
      'sicknessWaitSelfEmployed',
      'sicknessMostDays',
      'sicknessMostDaysShort',
    ],
  },
  { id: 'floor', figures: ['sicknessFloor'] },
  { id: 'doctors', since: firstDayOfPrivateCertificates, cites: [sicknessCites.certificate] },
  { id: 'paid-up', figures: ['sicknessPaidUpMonths'] },
  { id: 'self-declaration', figures: ['selfDeclarationDays'] },
  { id: 'old-age', cites: [sicknessCites.incompatible] },
  { id: 'word', cites: [sicknessCites.illness] },
];
