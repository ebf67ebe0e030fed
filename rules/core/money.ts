/** An amount of money in integer cents. */
export type Cents = number;

/** An exact fraction, so that no share of money passes through binary floating point: `{ of: 4609, in: 10000 }` is 46.09 %. */
export interface Share {
  readonly of: number;
  readonly in: number;
}

/**
 * Cents from euros and cents.
 * @example euros(537, 13) // 53713
 */
export function euros(whole: number, cents = 0): Cents {
  return whole * 100 + cents;
}

/**
 * A percentage as an exact fraction; `hundredths` are hundredths of one per cent.
 * @example percent(46, 9) // { of: 4609, in: 10000 }
 */
export function percent(whole: number, hundredths = 0): Share {
  return { of: whole * 100 + hundredths, in: 10_000 };
}

/**
 * A share of an amount, rounded half up to the cent.
 * @example shareOf(23725, percent(50)) // 11863
 */
export function shareOf(amount: Cents, share: Share): Cents {
  return divideHalfUp(amount * share.of, share.in);
}

/**
 * A quotient rounded half up to the unit; `divisor` must be positive.
 * @example divideHalfUp(2500000, 3) // 833333
 */
export function divideHalfUp(dividend: number, divisor: number): number {
  const quotient = Math.floor(dividend / divisor);
  return 2 * (dividend - quotient * divisor) >= divisor ? quotient + 1 : quotient;
}
