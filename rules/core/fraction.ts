import { divideHalfUp, type Share } from './money';

/** An exact number, so that a calculation rounds once, at its end. The denominator is positive. */
export type Fraction = Share;

/**
 * An integer as a fraction.
 * @example whole(53713) // { of: 53713, in: 1 }
 */
export function whole(integer: number): Fraction {
  return { of: integer, in: 1 };
}

/**
 * The sum of fractions, 0 of none.
 * @example plus({ of: 1, in: 2 }, { of: 1, in: 3 }) // { of: 5, in: 6 }
 */
export function plus(...terms: readonly Fraction[]): Fraction {
  return terms.reduce((sum, term) => lowest(sum.of * term.in + term.of * sum.in, sum.in * term.in), whole(0));
}

/**
 * What is left of `a` after taking `b` away; it may be negative.
 * @example minus(whole(1), { of: 1, in: 4 }) // { of: 3, in: 4 }
 */
export function minus(a: Fraction, b: Fraction): Fraction {
  return lowest(a.of * b.in - b.of * a.in, a.in * b.in);
}

/**
 * The product of two fractions.
 * @example times(whole(53713), percent(50)) // { of: 53713, in: 2 }
 */
export function times(a: Fraction, b: Fraction): Fraction {
  return lowest(a.of * b.of, a.in * b.in);
}

/**
 * Whether `a` is less than `b`, without rounding.
 * @example isLess({ of: 53713, in: 2 }, whole(26857)) // true
 */
export function isLess(a: Fraction, b: Fraction): boolean {
  return a.of * b.in < b.of * a.in;
}

/**
 * The smaller of two fractions.
 * @example least(whole(1), percent(50)) // { of: 5000, in: 10000 }
 */
export function least(a: Fraction, b: Fraction): Fraction {
  return isLess(b, a) ? b : a;
}

/**
 * The larger of two fractions.
 * @example greatest(whole(0), minus(whole(1), whole(2))) // { of: 0, in: 1 }
 */
export function greatest(a: Fraction, b: Fraction): Fraction {
  return isLess(a, b) ? b : a;
}

/**
 * The nearest integer; a half goes up.
 * @example roundHalfUp({ of: 53713, in: 2 }) // 26857
 */
export function roundHalfUp(fraction: Fraction): number {
  return divideHalfUp(fraction.of, fraction.in);
}

function lowest(numerator: number, denominator: number): Fraction {
  let [a, b] = [Math.abs(numerator), denominator];
  while (b !== 0) [a, b] = [b, a % b];
  return a > 1 ? { of: numerator / a, in: denominator / a } : { of: numerator, in: denominator };
}
