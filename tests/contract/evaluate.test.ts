import { describe, expect, it } from 'vitest';
import { evaluateLine } from '@/lib/contract/evaluate';
import { perChild, sample } from '../rules/support/sample-benefit';

const benefits = { sample, 'per-child': perChild };
const evaluate = (line: unknown) =>
  evaluateLine(typeof line === 'string' ? line : JSON.stringify(line), 7, benefits);
const facts = {
  birthDate: '2000-01-01',
  pregnant: false,
  citizenship: 'portuguese',
  movableAssets: 10000,
  socialHousing: false,
};
const request = { id: 'x1', date: '2026-11-22', benefit: 'sample', facts };

describe('one line', () => {
  it('gives verdict, reasons, amount, days and papers', () => {
    expect(evaluate(request)).toEqual([
      {
        id: 'x1',
        benefit: 'sample',
        subject: null,
        verdict: 'yes',
        reasons: ['of-age', 'lives-here', 'few-assets'].map((id) => ({ id, verdict: 'yes', cite })),
        missing: [],
        amount: {
          monthly: 43713,
          daily: null,
          total: null,
          steps: [
            { id: 'ias', cents: 53713, cite },
            { id: 'assets', cents: -10000, cite },
          ],
        },
        details: { regime: 'old' },
        from: '2026-12-01',
        until: '2027-11-22',
        deadline: { id: 'soon', by: '2026-12-22', monthsLost: 0 },
        documents: ['identity'],
        documentsIf: [],
      },
    ]);
  });

  it('for a no, says on which day time alone ends it', () => {
    expect(evaluate({ ...request, facts: { ...facts, birthDate: '2010-03-15' } })).toMatchObject([
      {
        verdict: 'no',
        reasons: [{ id: 'of-age' }, { id: 'pregnant' }],
        from: '2028-03-15',
        amount: null,
        documents: [],
      },
    ]);
  });

  it('for a doubt, says which', () => {
    expect(evaluate({ ...request, facts: { ...facts, citizenship: 'other' } })).toMatchObject([
      { verdict: 'doubt', reasons: [{ id: 'lives-here', verdict: 'doubt', doubt: 'other-citizen' }] },
    ]);
  });

  it('may ask for every benefit and every person at once', () => {
    const children = [{ childBirthDate: '2024-01-01' }, {}];
    expect(evaluate({ ...request, benefit: 'all', facts: { ...facts, children } })).toMatchObject([
      { benefit: 'sample', subject: null, verdict: 'yes' },
      { benefit: 'per-child', subject: 'child-1', verdict: 'yes' },
      { benefit: 'per-child', subject: 'child-2', verdict: 'unknown', missing: ['child-2.childBirthDate'] },
    ]);
  });

  it('says unknown while it is not told whether there are children, and no when there are none', () => {
    expect(evaluate({ ...request, benefit: 'per-child' })).toMatchObject([
      { subject: null, verdict: 'unknown', missing: ['children'] },
    ]);
    expect(evaluate({ ...request, benefit: 'per-child', facts: { ...facts, children: [] } })).toMatchObject([
      { subject: null, verdict: 'no', missing: [] },
    ]);
  });

  const cite = { act: 'codigo-civil', article: 'art. 122.º', text: 'Código Civil, art. 122.º' };
});

describe('a line that cannot be judged', () => {
  it.each([
    ['', null, '', 'line 7 is empty'],
    ['nope', null, '', 'line 7 is not JSON'],
    ['[1]', null, '', 'line 7 is not a JSON object'],
    ['null', null, '', 'line 7 is not a JSON object'],
    [{ ...request, id: 3 }, null, 'id', 'must be a string'],
    [{ ...request, id: undefined }, null, 'id', 'is missing'],
    [{ ...request, benefit: 'rendimento' }, 'x1', 'benefit', 'must be one of: sample, per-child, all'],
    [{ ...request, benefit: 'constructor' }, 'x1', 'benefit', 'must be one of'],
    [{ ...request, colour: 'red' }, 'x1', 'colour', 'unknown field'],
    [{ ...request, facts: undefined }, 'x1', 'facts', 'is missing'],
    [{ ...request, facts: [] }, 'x1', 'facts', 'must be an object of facts'],
    [{ ...request, date: '2026-02-30' }, 'x1', 'date', 'must be a day that exists'],
    [{ ...request, date: undefined }, 'x1', 'date', 'is missing'],
    [{ ...request, date: '2022-12-31' }, 'x1', 'date', 'must not be before 2023-01-01'],
    [{ ...request, facts: { claimDate: '2026-11-23' } }, 'x1', 'facts.claimDate', 'differs from "date"'],
    [{ ...request, facts: { birhtDate: '2000-01-01' } }, 'x1', 'facts.birhtDate', 'unknown fact'],
    [
      { ...request, facts: { birthDate: '2023-02-29' } },
      'x1',
      'facts.birthDate',
      'must be a day that exists',
    ],
    [
      { ...request, facts: { birthDate: '2026-11-23' } },
      'x1',
      'facts.birthDate',
      'must not be after the day of the claim',
    ],
    [{ ...request, facts: { movableAssets: 10.5 } }, 'x1', 'facts.movableAssets', 'must be integer cents'],
    [
      { ...request, facts: { movableAssets: -1 } },
      'x1',
      'facts.movableAssets',
      'must be integer cents, at least 0',
    ],
    [{ ...request, facts: { pregnant: 'yes' } }, 'x1', 'facts.pregnant', 'must be true or false'],
    [
      { ...request, facts: { citizenship: 'french' } },
      'x1',
      'facts.citizenship',
      'must be one of: portuguese, eu',
    ],
    [
      { ...request, facts: { incomeKinds: ['wages', 'wages'] } },
      'x1',
      'facts.incomeKinds',
      'must not repeat',
    ],
    [
      { ...request, facts: { children: [{ childAge: 3 }] } },
      'x1',
      'facts.children.0.childAge',
      'unknown fact',
    ],
    [{ ...request, facts: { children: Array(21).fill({}) } }, 'x1', 'facts.children', 'more than 20 people'],
  ])('%j', (line, id, path, message) => {
    const answer = evaluate(line);
    expect(answer).toMatchObject({ id, error: { path } });
    expect(answer).toHaveProperty('error.message', expect.stringContaining(message));
  });

  it('takes the day of the claim from the facts when the line has no date', () => {
    expect(
      evaluate({ ...request, date: undefined, facts: { ...facts, claimDate: '2026-11-22' } }),
    ).toMatchObject([{ verdict: 'yes' }]);
  });
});
