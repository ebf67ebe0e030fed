import { describe, expect, it } from 'vitest';
import { withPeriodsAbroad } from '@/rules/benefits/shared/totalisation';
import { doubt, type Answer } from '@/rules/core/condition';
import { doubtsOf, openFacts } from '@/rules/core/explain';
import { judge, verdictOf } from '@/rules/core/judge';
import type { InsuredAbroad } from '@/rules/law/agreements/agreement';

const cite = { act: 'act', article: 'art. 1.º' };
const law = { parentalGuaranteeMonths: 6, parentalGapMonths: 2 };

/** Six months are needed, two of them in Portugal where `otherwise` tells what less means. */
const guarantee = (otherwise?: Answer) =>
  withPeriodsAbroad({
    id: 'months',
    branch: 'unemployment',
    cites: { period: cite, totalisation: cite },
    needs: ['registeredMonths'],
    figures: ['parentalGuaranteeMonths', 'parentalGapMonths'],
    here: ({ registeredMonths }) => registeredMonths,
    needed: (_known, { parentalGuaranteeMonths }) => parentalGuaranteeMonths,
    abroad: 'monthsElsewhere',
    ...(otherwise === undefined
      ? {}
      : { least: { of: ({ parentalGapMonths }) => parentalGapMonths, otherwise } }),
  });

const judged = (registeredMonths: number, insuredAbroad: readonly InsuredAbroad[], monthsElsewhere: number) =>
  judge(guarantee(), { registeredMonths, insuredAbroad, monthsElsewhere }, law);

describe('a guarantee period with months abroad', () => {
  it.each<[number, readonly InsuredAbroad[], number, string, readonly string[]]>([
    [6, [], 0, 'yes', []],
    [6, ['other'], 99, 'yes', []],
    [7, ['brazil'], 0, 'yes', []],
    [5, [], 0, 'no', []],
    [5, [], 9, 'no', []],
    [5, ['eu'], 0, 'no', []],
    [5, ['eu'], 1, 'yes', []],
    [5, ['eu'], 2, 'yes', []],
    [1, ['eu'], 5, 'yes', []],
    [0, ['eu'], 6, 'doubt', ['needs-totalisation']],
    [5, ['ukraine'], 0, 'no', []],
    [5, ['ukraine'], 1, 'doubt', ['needs-totalisation']],
    [0, ['ukraine'], 6, 'doubt', ['needs-totalisation']],
    [5, ['eu', 'other'], 1, 'doubt', ['needs-totalisation']],
    [5, ['united-kingdom'], 1, 'doubt', ['abroad-not-known']],
    [5, ['morocco'], 1, 'doubt', ['abroad-not-known']],
    [5, ['india'], 1, 'doubt', ['abroad-not-covered']],
    [5, ['other'], 1, 'doubt', ['abroad-no-agreement']],
    [5, ['brazil'], 1, 'no', []],
    [5, ['brazil', 'other'], 1, 'doubt', ['abroad-no-agreement']],
  ])('%i here, %j, %i there: %s', (here, countries, there, verdict, doubts) => {
    const trace = judged(here, countries, there);
    expect([trace.verdict, doubtsOf(trace)]).toEqual([verdict, doubts]);
  });

  it('shows what may count, and what an agreement leaves out is not counted', () => {
    const shown = (countries: readonly InsuredAbroad[]) =>
      judged(4, countries, 9).parts[1]?.parts[1]?.shown?.['own'];
    expect(shown(['moldova'])).toEqual({ kind: 'count', value: 13 });
    expect(shown(['brazil'])).toEqual({ kind: 'count', value: 4 });
  });

  it('asks about other countries only while the months here are too few', () => {
    expect(judge(guarantee(), { registeredMonths: 6 }, law).verdict).toBe('yes');
    const trace = judge(guarantee(), { registeredMonths: 5 }, law);
    expect(trace.verdict).toBe('unknown');
    expect(new Set(openFacts(trace))).toEqual(new Set(['insuredAbroad', 'monthsElsewhere']));
  });

  it('is settled without the number of months where nothing was paid abroad', () => {
    expect(verdictOf(guarantee(), { registeredMonths: 5, insuredAbroad: [] }, law)).toBe('no');
  });
});

describe('the least that must lie in Portugal', () => {
  it.each<[number, Answer, string]>([
    [1, false, 'no'],
    [1, doubt('few-months-here'), 'doubt'],
    [2, false, 'yes'],
    [3, false, 'yes'],
  ])('%i of two, less means %j: %s', (registeredMonths, otherwise, verdict) => {
    const known = { registeredMonths, insuredAbroad: ['eu'], monthsElsewhere: 9 };
    expect(verdictOf(guarantee(otherwise), known, law)).toBe(verdict);
  });
});
