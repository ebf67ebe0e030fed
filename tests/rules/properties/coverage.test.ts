import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFiles, casesOf } from '../support/cases';
import { conditionsIn, papersIn, seenIn } from '../support/coverage';
import { worlds } from '../support/worlds';

/** Generated people show which verdicts a condition can have; the cases must show them too. */
const people = 1500;

describe.each(worlds)('the cases of %s', (_, { benefit, some }) => {
  const shown = seenIn(
    benefit,
    casesOf(benefit.id).map(({ told }) => told),
  );
  const possible = seenIn(benefit, fc.sample(some, { seed: 20261122, numRuns: people }));

  it.each(conditionsIn(benefit))('show each verdict that "%s" can have', (condition) => {
    const verdicts = shown.get(condition) ?? new Set();
    const lacking = [...(possible.get(condition) ?? [])].filter((verdict) => !verdicts.has(verdict));
    expect(lacking, 'verdicts that generated people have, and no case').toEqual([]);
    expect([...verdicts].filter((verdict) => verdict !== 'unknown').length, 'it decides').toBeGreaterThan(1);
  });

  it.each(papersIn(benefit))('show "%s" needed or perhaps needed, and not needed', (paper) => {
    const needs = shown.get(paper) ?? new Set();
    expect(needs.has('yes') || needs.has('maybe')).toBe(true);
    expect(needs).toContain('not needed');
  });
});

it('are at least 120, each with an id of its own', () => {
  const ids = caseFiles.flatMap(({ file }) => file.cases.map(({ id }) => id));
  expect(ids.length).toBeGreaterThanOrEqual(120);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
