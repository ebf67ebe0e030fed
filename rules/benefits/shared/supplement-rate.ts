import { completedYears, type IsoDate } from '../../core/dates';
import type { Figures } from '../../law';

/** The figures of the disability supplement. */
export const supplementFigures = [
  'supplementUnder14',
  'supplementUnder18',
  'supplementUnder24',
  'ageOfSupplementStep1',
  'ageOfSupplementStep2',
] as const;

/**
 * The figure of the disability supplement by completed years.
 * @example supplementOf('2012-11-22', '2026-11-22', law) // 'supplementUnder18'
 */
export function supplementOf(
  birth: IsoDate,
  date: IsoDate,
  law: Pick<Figures, 'ageOfSupplementStep1' | 'ageOfSupplementStep2'>,
): 'supplementUnder14' | 'supplementUnder18' | 'supplementUnder24' {
  const age = completedYears(birth, date);
  if (age < law.ageOfSupplementStep1) return 'supplementUnder14';
  return age < law.ageOfSupplementStep2 ? 'supplementUnder18' : 'supplementUnder24';
}
