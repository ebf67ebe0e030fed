import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeFor, type Benefit, type Paper, type Regime } from '@/rules';
import type { Computation } from '@/rules/core/amount';
import { conditionOf, type Condition, type Node } from '@/rules/core/condition';
import { runs, worlds } from '../support/worlds';

/** Facts that a predicate may read: reading another one throws, so that nothing hides behind an undeclared fact. */
function only<T extends Readonly<Record<string, unknown>>>(
  what: string,
  id: string,
  keys: readonly string[],
  values: T,
): T {
  return new Proxy(values, {
    get(target, key) {
      if (typeof key === 'string' && !keys.includes(key))
        throw new Error(`${id} reads the ${what} ${key}, undeclared.`);
      return Reflect.get(target, key);
    },
  });
}

function guardedCondition(condition: Condition): Condition {
  const { id, needs, figures, holds, shows, turnsOn } = condition;
  const facts = (known: Parameters<typeof holds>[0]) => only('fact', id, needs, known);
  const law = (all: Parameters<typeof holds>[1]) => only('figure', id, figures, all);
  return {
    ...condition,
    holds: (known, all) => holds(facts(known), law(all)),
    ...(shows === undefined ? {} : { shows: (known, all) => shows(facts(known), law(all)) }),
    ...(turnsOn === undefined ? {} : { turnsOn: (known, all) => turnsOn(facts(known), law(all)) }),
  };
}

function guardedNode(node: Node): Node {
  return node.kind === 'condition' ? guardedCondition(node) : { ...node, parts: node.parts.map(guardedNode) };
}

function guardedComputation<T>(
  id: string,
  computation: Computation<T> & { readonly wants?: readonly string[] },
): Computation<T> {
  const facts = [...computation.needs, ...(computation.wants ?? [])];
  const { open, of } = computation;
  return {
    ...computation,
    of: (known, law, parts) =>
      of(only('fact', id, facts, known), only('figure', id, computation.figures, law), parts),
    ...(open === undefined
      ? {}
      : {
          open: (known, law, parts) =>
            open(only('fact', id, facts, known), only('figure', id, computation.figures, law), parts),
        }),
  };
}

function guardedPaper(paper: Paper): Paper {
  return paper.onlyIf === undefined ? paper : { ...paper, onlyIf: guardedNode(paper.onlyIf) };
}

function guardedRegime(regime: Regime): Regime {
  const { id, paidUntil, choices, outlook, payments, details, ways } = regime;
  return {
    ...regime,
    conditions: guardedNode(regime.conditions),
    parts: regime.parts.map(guardedNode),
    ...(ways === undefined ? {} : { ways: ways.map(guardedNode) }),
    amount: guardedComputation(`${id} amount`, regime.amount),
    paidFrom: guardedComputation(`${id} paidFrom`, regime.paidFrom),
    ...(paidUntil === undefined ? {} : { paidUntil: guardedComputation(`${id} paidUntil`, paidUntil) }),
    ...(choices === undefined ? {} : { choices: guardedComputation(`${id} choices`, choices) }),
    ...(payments === undefined ? {} : { payments: guardedComputation(`${id} payments`, payments) }),
    ...(outlook === undefined ? {} : { outlook: guardedComputation(`${id} outlook`, outlook) }),
    ...(details === undefined ? {} : { details: guardedComputation(`${id} details`, details) }),
    deadlines: regime.deadlines.map((deadline) => guardedComputation(`${id} deadline`, deadline)),
    papers: regime.papers.map(guardedPaper),
  };
}

function guarded(benefit: Benefit): Benefit {
  return { ...benefit, regimes: benefit.regimes.map(guardedRegime) };
}

describe.each(worlds)('%s', (_, { benefit, some }) => {
  it('predicates and computations read only what they declare', () => {
    const watched = guarded(benefit);
    fc.assert(
      fc.property(some, (told) => {
        expect(judgeFor(watched, told)).toEqual(judgeFor(benefit, told));
      }),
      runs(1000),
    );
  });
});

it('the guard bites: a predicate that reads more than it says is found', () => {
  const condition = conditionOf<{ told: boolean; secret: boolean }, { ias: number }>();
  const sly = condition({
    id: 'sly',
    cite: { act: 'act', article: 'art. 1.º' },
    needs: ['told'],
    holds: (known) => 'secret' in known && Reflect.get(known, 'secret') === true,
  });
  expect(() => guardedCondition(sly).holds({ told: true, secret: true }, {})).toThrow(
    'sly reads the fact secret',
  );
});
