import { describe, expect, it } from 'vitest';
import { answerTo, withAnswer } from '@/rules';
import { subjectsOf } from '@/rules/core/situation';

const told = { claimDate: '2026-11-22', children: [{ childSchool: 'basic' }, {}] };

describe('one answer changed', () => {
  it('of the household', () => {
    expect(withAnswer(told, 'pregnant', true)).toEqual({ ...told, pregnant: true });
    expect(withAnswer({ ...told, pregnant: true }, 'pregnant', undefined)).toEqual(told);
  });

  it('of one child, and of no other', () => {
    expect(withAnswer(told, 'child-2.childSchool', 'higher')).toEqual({
      ...told,
      children: [{ childSchool: 'basic' }, { childSchool: 'higher' }],
    });
    expect(withAnswer(told, 'child-1.childSchool', undefined)).toEqual({ ...told, children: [{}, {}] });
  });

  it('of a child that is not there is a mistake', () => {
    expect(() => withAnswer(told, 'child-3.childSchool', 'basic')).toThrow(
      'child-3.childSchool: there is no such person',
    );
  });

  it('leaves the situation as it was', () => {
    const before = structuredClone(told);
    withAnswer(told, 'child-1.childSchool', 'higher');
    expect(told).toEqual(before);
  });

  it('can be read back', () => {
    expect(answerTo(told, 'child-1.childSchool')).toBe('basic');
    expect(answerTo(told, 'child-9.childSchool')).toBeUndefined();
    expect(answerTo(told, 'claimDate')).toBe('2026-11-22');
  });
});

describe('whom to judge', () => {
  it('the claimant, each child, the child to be born', () => {
    expect(subjectsOf('claimant', told).map(({ id }) => id)).toEqual([undefined]);
    expect(subjectsOf('child', told).map(({ id }) => id)).toEqual(['child-1', 'child-2']);
    expect(subjectsOf('unborn', told)).toEqual([]);
    expect(subjectsOf('unborn', { pregnant: true }).map(({ id }) => id)).toEqual(['unborn']);
  });

  it('the family is one subject with an id of its own, beside the claimant', () => {
    expect(subjectsOf('family', told)).toMatchObject([{ id: 'family', known: told }]);
    expect(subjectsOf('claimant', told).map(({ id }) => id)).toEqual([undefined]);
  });

  it('nobody while the list is not told', () => {
    expect(subjectsOf('child', {})).toEqual([]);
  });
});
