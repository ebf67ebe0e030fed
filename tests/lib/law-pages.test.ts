import { describe, expect, it } from 'vitest';
import { benefitIds } from '@/lib/benefits';
import { figureIds } from '@/lib/pages/figures';
import { lawChanges } from '@/lib/pages/law-changes';
import { figuresByBenefit } from '@/lib/pages/law-groups';
import { benefits } from '@/rules/benefits';

const rules = benefitIds.map((id) => ({ id, benefit: benefits[id] }));
const pages = figuresByBenefit(rules);

describe('the law pages of the benefits', () => {
  it('have every figure that some benefit names, and none twice', () => {
    const named = new Set(rules.flatMap(({ benefit }) => Object.keys(benefit?.figures ?? {})));
    const seen = new Set(pages.flatMap(({ own, shared }) => [...own, ...shared]));
    expect(figureIds.filter((id) => named.has(id) !== seen.has(id))).toEqual([]);
    for (const { benefit, own, shared } of pages)
      expect(new Set([...own, ...shared]).size, benefit).toBe(own.length + shared.length);
  });

  it('have a figure as their own only once', () => {
    const all = pages.flatMap(({ own }) => own);
    expect(new Set(all).size).toBe(all.length);
    const ofOne = new Set(all);
    expect(pages.flatMap(({ shared }) => shared).filter((id) => ofOne.has(id))).toEqual([]);
  });

  it('have the IAS under each benefit that reads it, and the amount of one under that one', () => {
    const figuresOf = (id: string) => pages.find(({ benefit }) => benefit === id);
    expect(figuresOf('rsi')?.shared).toContain('ias');
    expect(figuresOf('abono-de-familia')?.shared).toContain('ias');
    expect(figuresOf('csi')?.own).toContain('csiMonthly');
    expect(figuresOf('csi')?.own).toContain('csiGlassesLimit');
    expect(figuresOf('rsi')?.shared).not.toContain('csiMonthly');
  });
});

describe('the changes of the law', () => {
  const changes = lawChanges(rules, '2026-11-22');
  const on = (day: string) => changes.find((change) => change.day === day)?.benefits ?? [];

  it('tell new texts of the law with their day', () => {
    const rsi = on('2026-12-31').find(({ benefit }) => benefit === 'rsi');
    expect(rsi?.regimes).toEqual(['psu']);
    expect(on('2026-12-31').find(({ benefit }) => benefit === 'abono-de-familia')).toBeUndefined();
  });

  it('tell new figures of this year and of the next', () => {
    expect(on('2026-01-01').find(({ benefit }) => benefit === 'csi')?.figures).toBeGreaterThan(0);
    expect(on('2027-01-01').find(({ benefit }) => benefit === 'csi')?.figures).toBeGreaterThan(0);
  });

  it('stand in their order, a year back and a year ahead', () => {
    const days = changes.map(({ day }) => day);
    expect(days.every((day) => day > '2025-11-22' && day <= '2027-11-22')).toBe(true);
    expect(days).toEqual(days.toSorted());
  });
});
