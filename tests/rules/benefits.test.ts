import { describe, expect, it } from 'vitest';
import {
  acts,
  addDays,
  type Benefit,
  computationsOf,
  documents,
  firstClaimDate,
  type Regime,
  treesOf,
  vocabulary,
} from '@/rules';
import { benefits } from '@/rules/benefits';
import type { Condition } from '@/rules/core/condition';
import { conditionsOf } from '@/rules/core/explain';
import { derivedFacts } from '@/rules/facts';
import { figures, lawOn } from '@/rules/law';

describe.each(Object.entries(benefits))('%s', (id, benefit) => {
  const { regimes, order, change } = benefit;

  it('is registered under its id', () => {
    expect(benefit.id).toBe(id);
  });

  it('has one text of the law on every day, for each kind of person', () => {
    for (const subject of new Set(regimes.map((regime) => regime.subject))) {
      const texts = regimes.filter((regime) => regime.subject === subject).map(({ inForce }) => inForce);
      expect(texts[0]?.from).toBe(firstClaimDate);
      expect(texts.at(-1)?.until).toBeUndefined();
      texts.slice(1).forEach(({ from }, index) => {
        expect(from).toBe(addDays(texts[index]?.until ?? '', 1));
      });
    }
    if (change !== undefined) expect(regimes.map(({ inForce }) => inForce.from)).toContain(change.on);
  });

  it('asks every fact that it reads, once', () => {
    expect(order.filter((fact) => !(fact in vocabulary))).toEqual([]);
    expect(new Set(order).size).toBe(order.length);
    const derived: readonly string[] = derivedFacts;
    const asked = [...order, 'claimDate', ...derived];
    expect([...readBy(benefit)].filter((fact) => !asked.includes(fact))).toEqual([]);
  });

  it('ships every figure that its rules read, and the same one as the law page', () => {
    const read = regimes.flatMap((regime) => [
      ...conditionsIn(regime).flatMap((condition) => condition.figures),
      ...computationsOf(regime).flatMap((computation) => computation.figures),
    ]);
    expect(read.filter((figure) => !(figure in benefit.figures))).toEqual([]);
    const all: Readonly<Record<string, unknown>> = figures;
    const different = Object.keys(benefit.figures).filter(
      (figure) => benefit.figures[figure] !== all[figure],
    );
    expect(different).toEqual([]);
  });

  it('derives only facts that every situation has a place for', () => {
    const told = { claimDate: '2026-11-22', children: [{}], incomeKinds: [], wagesGross: 0 };
    const derived = Object.keys(benefit.derive?.(told, lawOn('2026-11-22')) ?? {});
    expect(
      derived.filter((fact) => !(fact in vocabulary) && !derivedFacts.some((name) => name === fact)),
    ).toEqual([]);
  });
});

describe.each(
  Object.values(benefits).flatMap(({ regimes }) => regimes.map((regime) => [regime.id, regime] as const)),
)('the text %s', (_, regime) => {
  it('gives an id to one condition only', () => {
    const byId = new Map<string, Condition>();
    for (const condition of conditionsIn(regime)) {
      const known = byId.get(condition.id) ?? condition;
      expect({ ...plain(condition) }, condition.id).toEqual(plain(known));
      byId.set(condition.id, known);
    }
  });

  it('cites acts that exist, with an article', () => {
    for (const { id, cite } of conditionsIn(regime)) {
      expect(Object.keys(acts), id).toContain(cite.act);
      expect(cite.article.trim(), id).not.toBe('');
    }
  });

  it('names each paper once, and knows who issues it', () => {
    const papers = regime.papers.map((paper) => paper.id);
    expect(papers.filter((paper, index) => papers.indexOf(paper) !== index)).toEqual([]);
    expect(papers.filter((paper) => !(paper in documents))).toEqual([]);
  });

  it('has ids in kebab-case', () => {
    const ids = [
      regime.id,
      ...conditionsIn(regime).map(({ id }) => id),
      ...regime.papers.map(({ id }) => id),
    ];
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

/** What two conditions with one id must have in common. */
function plain({ cite, needs, figures }: Condition) {
  return { cite, needs, figures };
}

function conditionsIn(regime: Regime): readonly Condition[] {
  return treesOf(regime).flatMap(conditionsOf);
}

function readBy({ regimes }: Benefit): ReadonlySet<string> {
  return new Set(
    regimes.flatMap((regime) => [
      ...conditionsIn(regime).flatMap(({ needs }) => needs),
      ...computationsOf(regime).flatMap((computation) => computation.needs),
    ]),
  );
}
