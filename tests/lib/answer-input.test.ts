import { describe, expect, it } from 'vitest';
import { newContradictions, readAnswer } from '@/lib/input/answer';
import { draftOf, type Draft } from '@/lib/input/draft';
import { vocabulary, type Fact } from '@/rules';

const today = '2026-11-22';
const fact = (id: string): Fact => {
  const found = vocabulary[id];
  if (found === undefined) throw new Error(id);
  return found;
};
const inMoney = (cents: number) => (cents / 100).toFixed(2);
const draft = (id: string, answer?: unknown) => draftOf(fact(id), answer, inMoney);
const problems = (id: string, given: Draft) => readAnswer(fact(id), given, today);

describe('an answer', () => {
  it.each([
    ['citizenship', 'eu'],
    ['pregnant', true],
    ['pregnant', false],
    ['movableAssets', 123456],
    ['pregnancyWeeks', 12],
    ['birthDate', '1990-05-03'],
    ['incomeKinds', ['wages', 'rent']],
    ['incomeKinds', []],
  ] as const)('%s: %j is read back as it was told', (id, answer) => {
    expect(readAnswer(fact(id), draft(id, answer), today)).toEqual({ answer });
  });

  it('is asked for when nothing was chosen', () => {
    expect(problems('citizenship', draft('citizenship'))).toEqual({
      problems: [{ field: 'answer', code: 'choose' }],
    });
    expect(problems('incomeKinds', draft('incomeKinds'))).toEqual({
      problems: [{ field: 'answer', code: 'choose-or-none' }],
    });
    expect(problems('children', draft('children'))).toEqual({
      problems: [{ field: 'answer', code: 'name-or-none' }],
    });
  });

  it('names people by where they were in the list', () => {
    expect(readAnswer(fact('children'), draft('children', [{}, {}]), today)).toEqual({ answer: [0, 1] });
    expect(readAnswer(fact('children'), draft('children', []), today)).toEqual({ answer: [] });
  });

  it('is a number within its limits', () => {
    const weeks = (text: string) => problems('pregnancyWeeks', { kind: 'text', text });
    expect(weeks('45')).toEqual({ answer: 45 });
    expect(weeks('46')).toEqual({ problems: [{ field: 'answer', code: 'too-many', most: 45 }] });
    expect(weeks('12,5')).toEqual({ problems: [{ field: 'answer', code: 'unclear-number', most: 45 }] });
    expect(weeks('-1')).toEqual({ problems: [{ field: 'answer', code: 'negative', most: 45 }] });
  });
});

describe('an answer that cannot be true with the others', () => {
  const told = { claimDate: today, birthDate: '1990-01-01', children: [{}] };

  it('is told where it is given', () => {
    expect(newContradictions(told, 'child-1.childBirthDate', '1989-12-31')).toEqual([
      { field: 'answer', code: 'older-than-claimant' },
    ]);
    expect(newContradictions(told, 'child-1.childBirthDate', '2020-05-03')).toEqual([]);
  });

  it('is told at the open question, with the other answer, when it was given before', () => {
    const family = { claimDate: today, children: [{ childBirthDate: '2010-01-01' }] };
    expect(newContradictions(family, 'birthDate', '2015-01-01')).toEqual([
      { field: 'answer', code: 'contradicts', against: 'child-1.childBirthDate' },
    ]);
  });
});
