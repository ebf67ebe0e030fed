import { describe, expect, it } from 'vitest';
import { readAnswer } from '@/lib/input/answer';
import { readCounts } from '@/lib/input/counts';
import { draftOf } from '@/lib/input/draft';
import type { Fact } from '@/rules';

const limits = { max: 366, most: 4 };
const days: Fact = { kind: 'counts', ...limits };
const read = (text: string, none = false) => readAnswer(days, { kind: 'counts', text, none }, '2026-11-23');

describe('several numbers in one field', () => {
  it.each<[string, readonly number[]]>([
    ['90', [90]],
    ['90, 60', [90, 60]],
    ['60 90', [60, 90]],
    [' 90,60; 119\n7 ', [90, 60, 119, 7]],
    ['90 + 30', [90, 30]],
    ['٩٠، ٦٠', [90, 60]],
    ['0, 366', [0, 366]],
  ])('%j is read in its order', (text, value) => {
    expect(readCounts(text, limits)).toEqual({ value });
  });

  it.each([
    ['', 'numbers-or-none', 366],
    [' , ', 'numbers-or-none', 366],
    ['90, about 60', 'unclear-numbers', 366],
    ['90.5', 'unclear-numbers', 366],
    ['90, -60', 'negative', 366],
    ['90, 367', 'too-many', 366],
    ['1, 2, 3, 4, 5', 'too-many-numbers', 4],
  ])('%j is told to be wrong, and why', (text, code, most) => {
    expect(read(text)).toEqual({ problems: [{ field: 'answer', code, most }] });
  });

  it('is an empty list when somebody says that there are none', () => {
    expect(read('', true)).toEqual({ answer: [] });
  });

  it('opens with what was told before', () => {
    const draft = (answer: unknown) => draftOf(days, answer, String);
    expect(draft([90, 60])).toEqual({ kind: 'counts', text: '90, 60', none: false });
    expect(draft([])).toEqual({ kind: 'counts', text: '', none: true });
    expect(draft(undefined)).toEqual({ kind: 'counts', text: '', none: false });
  });
});
