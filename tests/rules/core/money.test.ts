import { describe, expect, it } from 'vitest';
import { divideHalfUp, euros, percent, shareOf } from '@/rules/core/money';

describe('money in cents', () => {
  it('puts euros and cents together', () => {
    expect(euros(537, 13)).toBe(53713);
    expect(euros(60)).toBe(6000);
  });

  it.each([
    [11862, percent(50), 5931],
    [23725, percent(50), 11863],
    [24756, percent(70), 17329],
    [100, percent(0, 49), 0],
    [100, percent(0, 50), 1],
    [0, percent(100), 0],
  ])('rounds half up once: %i × %o is %i', (amount, share, expected) => {
    expect(shareOf(amount, share)).toBe(expected);
  });

  it.each([
    [2500000, 3, 833333],
    [5, 2, 3],
    [4, 3, 1],
    [-5, 2, -2],
  ])('%i divided by %i is %i', (dividend, divisor, quotient) => {
    expect(divideHalfUp(dividend, divisor)).toBe(quotient);
  });
});
