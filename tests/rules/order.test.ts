import { describe, expect, it } from 'vitest';
import { computationsOf, treesOf, type Regime } from '@/rules';
import { benefits } from '@/rules/benefits';
import { conditionsOf } from '@/rules/core/explain';
import { derivedFacts } from '@/rules/facts';

/** Facts that are there without being asked in an order of their own. */
const given: readonly string[] = ['claimDate', 'children', 'adults', ...derivedFacts];

function readBy(regime: Regime): readonly string[] {
  return [
    ...(regime.askedFor === undefined ? [] : [regime.askedFor.fact]),
    ...[...treesOf(regime).flatMap(conditionsOf), ...computationsOf(regime)].flatMap(({ needs }) => needs),
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
