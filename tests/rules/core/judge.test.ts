import { describe, expect, it } from 'vitest';
import { all, any, conditionOf, count, doubt, open, type Answer } from '@/rules/core/condition';
import { decidingConditions, doubtsOf, leavesOf, openFacts } from '@/rules/core/explain';
import { judge, NOT_PUBLISHED, verdictOf } from '@/rules/core/judge';

const condition = conditionOf<{ age: number; answer: Answer; other: boolean }, { limit: number }>();
const cite = { act: 'act', article: 'art. 1.º' };
const adult = condition({
  id: 'adult',
  cite,
  needs: ['age'],
  figures: ['limit'],
  holds: ({ age }, { limit }) => age >= limit,
  shows: ({ age }, { limit }) => ({ own: count(age), limit: count(limit) }),
});
const answered = condition({ id: 'answered', cite, needs: ['answer'], holds: ({ answer }) => answer });
const other = condition({ id: 'other', cite, needs: ['other'], holds: (known) => known.other });
const law = { limit: 18 };

describe('one condition', () => {
  it.each([
    [17, 'no'],
    [18, 'yes'],
    [19, 'yes'],
  ])('at %i: %s, with both figures', (age, verdict) => {
    expect(judge(adult, { age }, law)).toMatchObject({
      verdict,
      cite,
      facts: ['age'],
      missing: [],
      shown: { own: { kind: 'count', value: age }, limit: { kind: 'count', value: 18 } },
    });
  });

  it('waits for a fact that is not told', () => {
    const trace = judge(adult, {}, law);
    expect(trace).toMatchObject({ verdict: 'unknown', missing: ['age'] });
    expect(trace.shown).toBeUndefined();
  });

  it('is in doubt while its figure is not published', () => {
    expect(judge(adult, { age: 17 }, {})).toMatchObject({ verdict: 'doubt', doubt: NOT_PUBLISHED });
  });

  it('may ask for facts inside a list', () => {
    expect(judge(answered, { answer: open(['child-2.childSchool']) }, law)).toMatchObject({
      verdict: 'unknown',
      missing: ['child-2.childSchool'],
    });
  });

  it('may leave the decision to an office', () => {
    expect(judge(answered, { answer: doubt('arguable') }, law)).toMatchObject({
      verdict: 'doubt',
      doubt: 'arguable',
    });
  });
});

describe('conditions that combine', () => {
  const both = all('both', [adult, answered]);
  const either = any('either', [adult, answered]);

  it('one no settles "all", and asks nothing more', () => {
    const trace = judge(both, { age: 17 }, law);
    expect(trace.verdict).toBe('no');
    expect(openFacts(trace)).toEqual([]);
    expect(decidingConditions(trace).map(({ id }) => id)).toEqual(['adult']);
  });

  it('one yes settles "any"', () => {
    const trace = judge(either, { age: 18 }, law);
    expect(trace.verdict).toBe('yes');
    expect(openFacts(trace)).toEqual([]);
  });

  it('an unknown leaves both open, beside a doubt', () => {
    const known = { answer: doubt('arguable') };
    expect(judge(both, known, law).verdict).toBe('unknown');
    expect(openFacts(judge(either, known, law))).toEqual(['age']);
    expect(doubtsOf(judge(both, known, law))).toEqual(['arguable']);
  });

  it('a doubt in a branch that no longer matters is not told', () => {
    expect(doubtsOf(judge(both, { age: 17, answer: doubt('arguable') }, law))).toEqual([]);
    expect(doubtsOf(judge(either, { age: 18, answer: doubt('arguable') }, law))).toEqual([]);
  });

  it('the trace has the shape of the tree', () => {
    const trace = judge(all('top', [either, other]), { age: 17, answer: false, other: true }, law);
    expect(leavesOf(trace).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'adult no',
      'answered no',
      'other yes',
    ]);
    expect(decidingConditions(trace).map(({ id }) => id)).toEqual(['adult', 'answered']);
  });
});

describe('the verdict alone', () => {
  const tree = all('top', [any('either', [adult, answered]), other]);

  it.each([
    [{ age: 17, answer: false, other: true }, 'no'],
    [{ age: 18, other: true }, 'yes'],
    [{ age: 17, answer: doubt('arguable'), other: true }, 'doubt'],
    [{ age: 17, other: true }, 'unknown'],
    [{ other: false }, 'no'],
    [{}, 'unknown'],
  ])('of %o is that of the trace: %s', (known, verdict) => {
    expect(verdictOf(tree, known, law)).toBe(verdict);
    expect(judge(tree, known, law).verdict).toBe(verdict);
  });
});
