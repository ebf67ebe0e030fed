import { describe, expect, it } from 'vitest';
import { mostCents, readMoney } from '@/lib/input/money';
import { readSituation } from '@/lib/schemas/situation';

const amounts: readonly (readonly [string, number])[] = [
  ['1234', 123400],
  ['1234,5', 123450],
  ['1234,56', 123456],
  ['1234.56', 123456],
  ['1.234,56', 123456],
  ['1,234.56', 123456],
  ['1 234,56 €', 123456],
  ['1 234,56', 123456],
  ['€1,234.56', 123456],
  ['1234 euros', 123400],
  ['1234 EUR', 123400],
  ["1'234.50", 123450],
  ['1.234', 123400],
  ['1,234', 123400],
  ['0', 0],
  ['0,00 €', 0],
  [',50', 50],
  ['12,', 1200],
  ['  537,13  ', 53713],
  ['١٢٣٤', 123400],
  ['१२३४.५६', 123456],
];

describe('an amount of money', () => {
  it.each(amounts)('%s is %i cents', (text, cents) => {
    expect(readMoney(text)).toEqual({ value: cents });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['€', 'empty'],
    ['-5', 'negative'],
    ['− 5,00', 'negative'],
    ['about 300', 'unclear-amount'],
    ['300 or 400', 'unclear-amount'],
    ['1.234.56', 'unclear-amount'],
    ['1,234,56', 'unclear-amount'],
    ['12 34', 'unclear-amount'],
    ['0.500', 'unclear-amount'],
    ['1234.567', 'unclear-amount'],
    ['1.23.4', 'unclear-amount'],
    ['.', 'unclear-amount'],
    ['1e5', 'unclear-amount'],
    ['--5', 'unclear-amount'],
    ['10000000,01', 'too-much'],
  ])('"%s" is %s', (text, problem) => {
    expect(readMoney(text)).toEqual({ problem });
  });

  it('is accepted up to the largest amount that the rules read', () => {
    expect(readMoney('10.000.000,00')).toEqual({ value: mostCents });
    expect(readSituation({ movableAssets: mostCents })).toHaveProperty('told');
    expect(readSituation({ movableAssets: mostCents + 1 })).toHaveProperty('error');
  });
});
