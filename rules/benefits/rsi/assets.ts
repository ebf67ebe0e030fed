import type { Cite } from '../../core/cite';
import { doubt, money, type Condition } from '../../core/condition';
import { condition } from '../shared/condition';

/** Savings of the household are at most a multiple of the IAS; the limit itself is allowed. */
export function assetsWithinLimit(cite: Cite): Condition {
  return condition({
    id: 'assets-within-limit',
    cite,
    needs: ['movableAssets'],
    figures: ['ias', 'assetsTimesIas'],
    holds: ({ movableAssets }, { ias, assetsTimesIas }) => movableAssets <= ias * assetsTimesIas,
    shows: ({ movableAssets }, { ias, assetsTimesIas }) => ({
      own: money(movableAssets),
      limit: money(ias * assetsTimesIas),
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
    figures: ['ias', 'vehiclesTimesIas'],
    holds: ({ registeredVehicles }, { ias, vehiclesTimesIas }) =>
      registeredVehicles <= ias * vehiclesTimesIas ||
      (above === 'doubtful' ? doubt('vehicles-above-limit') : false),
    shows: ({ registeredVehicles }, { ias, vehiclesTimesIas }) => ({
      own: money(registeredVehicles),
      limit: money(ias * vehiclesTimesIas),
    }),
  });
}
