import type { Cite } from '../../core/cite';
import { euros, percent } from '../../core/money';
import { series, type Confidence, type Series } from '../../core/series';
import { psuCites } from '../articles/psu';
import { firstDayOfPsu } from '../minimum-income-dates';

/** A value of the PSU, from its first day on. */
function since<T>(
  id: string,
  value: T,
  source: Cite,
  confidence: Confidence = 'confirmed',
  note?: string,
): Series<T> {
  return series(id, [
    {
      from: firstDayOfPsu,
      value,
      source,
      checked: '2026-11-22',
      confidence,
      ...(note === undefined ? {} : { note }),
    },
  ]);
}

/** Figures of the prestação social única alone. */
export const psuFigures = {
  /** The reference value of the benefit as a share of the IAS. */
  psuShareOfIas: since('psuShareOfIas', percent(50), psuCites.value),
  /** Weight of each other adult in the household. */
  psuAdultWeight: since('psuAdultWeight', percent(70), psuCites.scale),
  /** Weight of each person under age in the household. */
  psuMinorWeight: since('psuMinorWeight', percent(50), psuCites.scale),
  /** Work income up to this share of the IAS is given back in full by the work incentive. */
  psuFullIncentive: since('psuFullIncentive', percent(20), psuCites.workIncentive),
  /** The share of work income above that which is given back. */
  psuIncentiveShare: since('psuIncentiveShare', percent(50), psuCites.workIncentive),
  /** The lowest yearly return that savings are taken to have; Euribor at 12 months plus one point when higher. */
  psuLowestReturn: since('psuLowestReturn', percent(3), psuCites.capital, 'confirmed', 'psu-euribor'),
  /** Less than this a month is not paid. */
  psuFloor: since('psuFloor', euros(10), psuCites.floor),
  /** Days within which a claim is decided. */
  psuDaysToDecide: since('psuDaysToDecide', 30, psuCites.decision),
  /** Days within which the claim of a recognised victim of domestic violence is decided. */
  psuDaysToDecideForVictims: since('psuDaysToDecideForVictims', 20, psuCites.decision),
  /** Working days to hand in a missing paper. */
  psuWorkingDaysForPapers: since('psuWorkingDaysForPapers', 10, psuCites.papers, 'secondary', 'psu-papers'),
  /** The same in the Azores and Madeira. */
  psuWorkingDaysForPapersIslands: since(
    'psuWorkingDaysForPapersIslands',
    20,
    psuCites.papers,
    'secondary',
    'psu-papers',
  ),
};
