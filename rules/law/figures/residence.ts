import { series } from '../../core/series';
import { cite } from '../cite';

const checked = '2026-11-22';

/** Lengths of time that decide on residence. */
export const residenceFigures = {
  /** Months after its last day during which an expired permit does not lapse. */
  monthsOfGraceAfterExpiry: series('monthsOfGraceAfterExpiry', [
    {
      from: '2023-01-01',
      value: 6,
      source: cite('dr-84-2007', 'art. 63.º, n.º 14'),
      checked,
      confidence: 'confirmed',
    },
  ]),
  /** Days after which an undecided application at AIMA equates to residence for family benefits: more than these. */
  daysOfWaitAtAima: series('daysOfWaitAtAima', [
    {
      from: '2024-01-18',
      value: 30,
      source: cite('dl-176-2003', 'art. 7.º, n.º 5 (DR 1/2024)'),
      checked,
      confidence: 'confirmed',
    },
  ]),
  /** Months for which a title must have been held where a test of residence asks for a period. */
  monthsOfTitle: series('monthsOfTitle', [
    {
      from: '2023-01-01',
      value: 12,
      source: cite('dl-166-2026', 'art. 9.º; preâmbulo'),
      checked,
      confidence: 'confirmed',
    },
  ]),
};
