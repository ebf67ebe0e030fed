import fc from 'fast-check';
import type { Benefit, Told } from '@/rules';
import { benefits } from '@/rules/benefits';
import { casesOf } from './cases';
import { households, near, withHoles } from './people';

/** A benefit with the people it is tried on. */
export interface World {
  readonly benefit: Benefit;
  /** People who have told everything the benefit may ask. */
  readonly whole: fc.Arbitrary<Told>;
  /** People who have told everything, something or nothing. */
  readonly some: fc.Arbitrary<Told>;
}

/** Every benefit by its id, for `describe.each`. */
export const worlds: readonly (readonly [string, World])[] = Object.values(benefits).map((benefit) => {
  const asked = new Set([...benefit.order, 'claimDate', 'children', 'adults']);
  const known = casesOf(benefit.id).map(({ told }) => told);
  const whole = fc.oneof(
    { weight: 1, arbitrary: households(asked) },
    ...(known.length === 0 ? [] : [{ weight: 3, arbitrary: near(known, asked) }]),
  );
  return [benefit.id, { benefit, whole, some: withHoles(whole) }];
});

/** The same people on every run; `PROPERTY_SEED` and `PROPERTY_RUNS` try others, and more of them. */
export function runs(normally: number): fc.Parameters<unknown> {
  const { PROPERTY_SEED, PROPERTY_RUNS } = process.env;
  return { seed: Number(PROPERTY_SEED ?? 20261122), numRuns: Number(PROPERTY_RUNS ?? normally) };
}
