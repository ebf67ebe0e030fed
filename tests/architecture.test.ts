import { describe, expect, it } from 'vitest';
import { wrongArrows } from './support/arrows';
import { anys, impurities, lawOutsideLaw, tooLong } from './support/literals';
import { sourcesIn } from './support/sources';

const product = sourcesIn(['app', 'components', 'islands', 'lib', 'rules', 'scripts']);
const rules = product.filter(({ path }) => path.startsWith('rules/'));
const everything = [...product, ...sourcesIn(['tests'])];

describe('the project', () => {
  it('imports run one way', () => {
    expect(everything.flatMap(wrongArrows)).toEqual([]);
  });

  it('figures, articles and days of the law stand in rules/law', () => {
    expect(rules.flatMap(lawOutsideLaw)).toEqual([]);
  });

  it('rules read no clock, no chance and nothing of the world outside', () => {
    expect(rules.flatMap(impurities)).toEqual([]);
  });

  it('nothing is any', () => {
    expect(everything.flatMap(anys)).toEqual([]);
  });

  it('no file is longer than 200 lines', () => {
    expect(everything.flatMap(tooLong)).toEqual([]);
  });
});

describe('the checks bite', () => {
  it.each([
    ['lib/x.ts', "import { Card } from '@/components/card';"],
    ['components/x.tsx', "import page from '../app/page';"],
    ['rules/core/x.ts', "import { vocabulary } from '../facts';"],
    ['rules/facts/x.ts', "import { lawOn } from '../law';"],
    ['rules/law/x.ts', "import { condition } from '../benefits/shared/condition';"],
    ['rules/law/x.ts', "import { lawOn } from '../index';"],
    ['rules/core/x.ts', "import { z } from 'zod';"],
    ['rules/core/x.ts', "import { site } from '@/lib/site';"],
    ['rules/benefits/rsi/x.ts', "import { school } from '../abono-de-familia/school';"],
    ['components/x.tsx', "import { judge } from '@/rules/core/judge';"],
    ['components/x.tsx', "import type { Benefit } from '../rules/core/benefit';"],
    ['components/x.tsx', "import { benefits } from '@/rules/benefits';"],
    ['components/x.tsx', "const { rsi } = await import('@/rules/benefits/rsi');"],
    ['islands/x.ts', "import { condition } from '@/rules/benefits/shared/condition';"],
    ['lib/x.ts', "import { run } from '@/scripts/run';"],
    ['app/x.tsx', "import { people } from '@/tests/rules/support/people';"],
  ])('%s: %s', (path, text) => {
    expect(wrongArrows({ path, text })).toHaveLength(1);
  });

  it.each([
    ['rules/core/x.ts', "import type { Cite } from './cite';"],
    ['rules/law/residence/x.ts', "import type { Answers } from '../../facts';"],
    ['rules/benefits/rsi/x.ts', "import { residence } from '../shared/residence';"],
    ['rules/benefits/index.ts', "import { minimumIncome } from './rsi/minimum-income';"],
    ['rules/judging.ts', "import { lawOn } from './law';"],
    ['islands/rsi.ts', "import { minimumIncome } from '@/rules/benefits/rsi/minimum-income';"],
    ['app/x.tsx', "import { Card } from '@/components/card';"],
  ])('%s may say: %s', (path, text) => {
    expect(wrongArrows({ path, text })).toEqual([]);
  });

  it.each([
    ['rules/benefits/x.ts', 'const limit = 53713;'],
    ['rules/benefits/x.ts', 'const age = 18;'],
    ['rules/facts/x.ts', 'const facts = { weeks: { least: 13 } };'],
    ['rules/core/judge.ts', "const start = '2026-12-31';"],
    ['rules/benefits/x.ts', "const cite = { act: 'lei', article: 'art. 6.º' };"],
    ['rules/benefits/x.ts', 'const article = `art. ${number}`;'],
  ])('%s: %s', (path, text) => {
    expect(lawOutsideLaw({ path, text })).toHaveLength(1);
  });

  it.each([
    ['rules/benefits/x.ts', 'const months = years * 12; // age 18, art. 3.º, 2026-01-01'],
    ['rules/law/x.ts', "const start = '2026-12-31';"],
    ['rules/facts/x.ts', "const facts = { weeks: { kind: 'count', max: 45 } };"],
    ['rules/benefits/abono-de-familia/x.ts', 'const highest = 4;'],
  ])('%s may say: %s', (path, text) => {
    expect(lawOutsideLaw({ path, text })).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'Math.random();',
    'fetch(url);',
    'window.name;',
  ])('%s', (text) => {
    expect(impurities({ path: 'rules/core/x.ts', text })).toHaveLength(1);
  });

  it('but a day can be computed from a day', () => {
    expect(
      impurities({
        path: 'rules/core/x.ts',
        text: 'new Date(Date.parse(day)); const { document } = papers;',
      }),
    ).toEqual([]);
  });

  it('any, and a long file', () => {
    expect(anys({ path: 'x.ts', text: 'const x: any = 1; const y = z as any[];' })).toHaveLength(2);
    expect(tooLong({ path: 'x.ts', text: 'x\n'.repeat(201) })).toHaveLength(1);
    expect(tooLong({ path: 'x.ts', text: 'x\n'.repeat(200) })).toEqual([]);
  });
});
