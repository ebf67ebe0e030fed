import type { Cite } from '../../core/cite';
import { doubt, money, type Condition } from '../../core/condition';
import { condition } from '../shared/condition';

/** Savings of the household are at most a multiple of the IAS; the limit itself is allowed. */
export function assetsWithinLimit(cite: Cite): Condition {
  return condition({
    id: 'assets-within-limit',
    cite,
    needs: ['movableAssets'],
    figures: ['minimumIncomeAssetsLimit'],
    holds: ({ movableAssets }, { minimumIncomeAssetsLimit }) => movableAssets <= minimumIncomeAssetsLimit,
    shows: ({ movableAssets }, { minimumIncomeAssetsLimit }) => ({
      own: money(movableAssets),
      limit: money(minimumIncomeAssetsLimit),
    }),
  });
}

/**
 * Registered vehicles are at most a multiple of the IAS. Above it the PSU refuses; for the RSI no wording in force
 * could be read, so it is a doubt there.
 */
export function vehiclesWithinLimit(id: string, cite: Cite, above: 'refused' | 'doubtful'): Condition {
  return condition({
    id,
    cite,
    needs: ['registeredVehicles'],
    figures: ['minimumIncomeVehiclesLimit'],
    holds: ({ registeredVehicles }, { minimumIncomeVehiclesLimit }) =>
      registeredVehicles <= minimumIncomeVehiclesLimit ||
      (above === 'doubtful' ? doubt('vehicles-above-limit') : false),
    shows: ({ registeredVehicles }, { minimumIncomeVehiclesLimit }) => ({
      own: money(registeredVehicles),
      limit: money(minimumIncomeVehiclesLimit),
    }),
  });
}
