import { describe, expect, it } from 'vitest';
import { allOf, anyOf, type Verdict } from '@/rules/core/verdict';

const order: readonly Verdict[] = ['yes', 'doubt', 'unknown', 'no'];

describe('three values and a doubt', () => {
  it.each(order.flatMap((a) => order.map((b) => [a, b] as const)))('all of %s and %s', (a, b) => {
    const weakest = order[Math.max(order.indexOf(a), order.indexOf(b))];
    expect(allOf([a, b])).toBe(weakest);
    expect(allOf([b, a])).toBe(weakest);
  });

  it.each([
    ['yes', 'no', 'yes'],
    ['no', 'no', 'no'],
    ['no', 'doubt', 'doubt'],
    ['no', 'unknown', 'unknown'],
    ['doubt', 'unknown', 'unknown'],
    ['yes', 'unknown', 'yes'],
  ] as const)('any of %s and %s is %s', (a, b, verdict) => {
    expect(anyOf([a, b])).toBe(verdict);
    expect(anyOf([b, a])).toBe(verdict);
  });

  it('nothing to meet is met, no alternative is none', () => {
    expect(allOf([])).toBe('yes');
    expect(anyOf([])).toBe('no');
  });
});
