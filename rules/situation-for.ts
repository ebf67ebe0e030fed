import type { Benefit } from './core/benefit';
import { CLAIM_DATE, PEOPLE } from './core/situation';
import { derivedFacts, withImplied, type Told } from './facts';
import type { Known } from './core/condition';

const unknowns = new WeakMap<Benefit, Known>();

/**
 * What a benefit reads of what was told, with the facts that other answers settle. What only other benefits ask is left
 * out: a situation is copied for every person it is judged for.
 * @example situationFor(rsi, { claimDate: '2026-11-22', childSchool: 'basic' })['childSchool'] // undefined
 */
export function situationFor(benefit: Benefit, told: Told): Known {
  const unknown = unknowns.get(benefit) ?? unknownTo(benefit);
  unknowns.set(benefit, unknown);
  return withImplied(told, unknown);
}

function unknownTo({ order }: Benefit): Known {
  const ids = [CLAIM_DATE, ...Object.keys(PEOPLE), ...order, ...derivedFacts];
  return Object.fromEntries(ids.map((id) => [id, undefined]));
}
