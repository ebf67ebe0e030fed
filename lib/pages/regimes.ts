import { conditionsOf, firstClaimDate, type Benefit, type Cite, type IsoDate, type Regime } from '@/rules';
import { lawDate } from './law-date';
import { extrasOf } from './rule-tree';

/** The day whose figures stand in the texts of a regime: the day of the page, or the nearest one it is in force on. */
export function dayOf({ inForce: { from, until } }: Regime): IsoDate {
  if (lawDate < from) return from;
  return until !== undefined && until < lawDate ? until : lawDate;
}

/** Days that limit a regime and that a reader must know; the first day this project covers says nothing. */
export function limitsOf({ inForce }: Regime): Partial<Regime['inForce']> {
  const { from, until } = inForce;
  return { ...(from > firstClaimDate ? { from } : {}), ...(until === undefined ? {} : { until }) };
}

/** The texts of the law that hold on the day of the page, or will; one that has ended is for earlier claims alone. */
export function regimesToRead({ regimes }: Benefit): readonly Regime[] {
  return regimes.filter(({ inForce: { until } }) => until === undefined || until >= lawDate);
}

/** Every place in the law that the rules of a benefit name, each once. */
export function citesOf({ regimes, change }: Benefit): readonly Cite[] {
  const rules = regimes.flatMap((regime) => [regime.conditions, ...extrasOf(regime)]);
  const cites = rules.flatMap(conditionsOf).map(({ cite }) => cite);
  return change === undefined ? cites : [...cites, change.cite];
}
