import { describe, expect, it } from 'vitest';
import { allOf, anyOf, type Verdict } from '@/rules/core/verdict';

const order: readonly Verdict[] = ['yes', 'doubt', 'unknown', 'no'];
const parts = (...verdicts: readonly Verdict[]) => verdicts.map((verdict) => ({ verdict }));

describe('three values and a doubt', () => {
  it.each(order.flatMap((a) => order.map((b) => [a, b] as const)))('all of %s and %s', (a, b) => {
    const weakest = order[Math.max(order.indexOf(a), order.indexOf(b))];
    expect(allOf(parts(a, b))).toBe(weakest);
    expect(allOf(parts(b, a))).toBe(weakest);
  });

  it.each([
    ['yes', 'no', 'yes'],
    ['no', 'no', 'no'],
    ['no', 'doubt', 'doubt'],
    ['no', 'unknown', 'unknown'],
    ['doubt', 'unknown', 'unknown'],
    ['yes', 'unknown', 'yes'],
  ] as const)('any of %s and %s is %s', (a, b, verdict) => {
    expect(anyOf(parts(a, b))).toBe(verdict);
    expect(anyOf(parts(b, a))).toBe(verdict);
  });

  it('nothing to meet is met, no alternative is none', () => {
    expect(allOf([])).toBe('yes');
    expect(anyOf([])).toBe('no');
  });
});
