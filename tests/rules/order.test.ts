import { describe, expect, it } from 'vitest';
import type { Regime } from '@/rules';
import { benefits } from '@/rules/benefits';
import { conditionsOf } from '@/rules/core/explain';
import { derivedFacts } from '@/rules/facts';

/** Facts that are there without being asked in an order of their own. */
const given: readonly string[] = ['claimDate', 'children', 'adults', ...derivedFacts];

function readBy({ askedFor, conditions, parts, ways = [], papers, ...rest }: Regime): readonly string[] {
  const trees = [conditions, ...parts, ...ways, ...papers.flatMap(({ onlyIf }) => onlyIf ?? [])];
  const { amount, paidFrom, paidUntil, deadlines, choices, details } = rest;
  const computations = [amount, paidFrom, paidUntil, ...deadlines, choices, details];
  return [
    ...(askedFor === undefined ? [] : [askedFor.fact]),
    ...trees.flatMap(conditionsOf).flatMap(({ needs }) => needs),
    ...computations.flatMap((computation) => computation?.needs ?? []),
  ];
}

describe.each(Object.values(benefits))('$id', ({ order, regimes }) => {
  it('asks, in its order, for every fact that it reads', () => {
    const asked = new Set([...order, ...given]);
    expect([...new Set(regimes.flatMap(readBy))].filter((fact) => !asked.has(fact))).toEqual([]);
  });

  it('asks for nothing twice', () => {
    expect(order.filter((fact, index) => order.indexOf(fact) !== index)).toEqual([]);
  });
});
