import { describe, expect, test } from 'vitest';
import { pluralCategories, textFaults } from '@/scripts/messages/faults';
import { textShape } from '@/scripts/messages/shape';

function faults(text: string, source: string, tag = 'uk') {
  return textFaults(new Map([['a', text]]), new Map([['a', source]]), tag);
}

describe('the texts of a locale', () => {
  test('have the keys of the source locale, no fewer and no more', () => {
    const source = new Map([['a', 'A']]);
    expect(textFaults(new Map(), source, 'uk')).toEqual(['a is missing.']);
    expect(textFaults(new Map([...source, ['b', 'B']]), source, 'uk')).toEqual([
      'b is not in the source locale.',
    ]);
  });

  test.each([
    ['a value is lost', 'Сума', 'Sum {sum}', ['a lacks sum.']],
    ['a value is misspelt', '{sume}', '{sum}', ['a lacks sum.', 'a has sume, which the source has not.']],
    ['a tag is lost', 'Форма', '<term>Form</term>', ['a lacks <term>.']],
    [
      'a value inside a plural is lost',
      '{n, plural, one {} few {} many {} other {}}',
      '{n} of {all}',
      ['a lacks all.'],
    ],
    ['the text is empty', ' ', 'Sum', ['a is empty.']],
  ])('are at fault when %s', (_, text, source, expected) => {
    expect(faults(text, source)).toEqual(expected);
  });

  test('are at fault with wrong syntax', () => {
    expect(faults('{sum', '{sum}')).toEqual([expect.stringContaining('a is not ICU')]);
  });

  test('may put values in another order, and count in another way', () => {
    const source = '{n, plural, one {# day} other {# days}} for {who}';
    const text = '{who}: {n, plural, one {# день} few {# дні} many {# днів} other {# дня}}';
    expect(faults(text, source)).toEqual([]);
  });

  test('need every category of their own language', () => {
    const source = '{n, plural, one {# day} other {# days}}';
    expect(faults('{n, plural, one {# день} other {# дня}}', source)).toEqual([
      'a has a plural without "many".',
      'a has a plural without "few".',
    ]);
  });
});

test.each([
  ['pt-PT', ['one', 'other']],
  ['en-GB', ['one', 'other']],
  ['uk', ['few', 'many', 'one', 'other']],
  ['ro', ['few', 'one', 'other']],
])('%s counts with %j', (tag, categories) => {
  expect([...pluralCategories(tag)].sort()).toEqual(categories);
});

test('a text takes the values of its plurals, choices and tags', () => {
  const text = '<b>{a}</b> {n, plural, one {{c}} other {#}} {k, select, x {{d, number}} other {}}';
  expect([...textShape(text).names].sort()).toEqual(['<b>', 'a', 'c', 'd', 'k', 'n']);
});
