import type { Cite } from '../../../core/cite';
import { doubt, money, type Condition, type ShownFigures } from '../../../core/condition';
import type { Figures } from '../../../law';
import { psuCites } from '../../../law/articles/psu';
import { rsiCites } from '../../../law/articles/rsi';
import { condition, type Facts } from '../condition';

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

const vehicles = {
  needs: ['registeredVehicles'],
  figures: ['minimumIncomeVehiclesLimit'],
} as const;

type Vehicles = Pick<Facts, 'registeredVehicles'>;
type VehiclesLaw = Pick<Figures, 'minimumIncomeVehiclesLimit'>;

const withinLimit = (told: Vehicles, law: VehiclesLaw): boolean =>
  told.registeredVehicles <= law.minimumIncomeVehiclesLimit;

const shownVehicles = (told: Vehicles, law: VehiclesLaw): ShownFigures => ({
  own: money(told.registeredVehicles),
  limit: money(law.minimumIncomeVehiclesLimit),
});

/** PSU: registered vehicles are at most a multiple of the IAS; the limit itself is allowed. */
export const vehiclesWithinLimit: Condition = condition({
  id: 'vehicles-within-limit',
  cite: psuCites.vehicles,
  ...vehicles,
  holds: withinLimit,
  shows: shownVehicles,
});

/** RSI: no wording in force of the limit of vehicles could be read, so above it there is a warning and no refusal. */
export const vehiclesWarning: Condition = condition({
  id: 'rsi-vehicles-warning',
  cite: rsiCites.vehicles,
  ...vehicles,
  holds: (told, law) => (withinLimit(told, law) ? false : doubt('vehicles-above-limit')),
  shows: shownVehicles,
});
