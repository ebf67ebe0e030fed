import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, judgeFor, type Amount } from '@/rules';
import { runs, worlds } from '../support/worlds';

describe.each(worlds)('%s', (_, { benefit, some }) => {
  it('amounts are whole cents, not below nothing, in order, and the sum of their steps', () => {
    fc.assert(
      fc.property(some, (told) => {
        for (const { verdict, amount } of judgeFor(benefit, told)) {
          if (verdict === 'no') expect(amount).toBeUndefined();
          if (amount !== undefined) expect(faultsOf(amount), JSON.stringify({ told, amount })).toEqual([]);
        }
      }),
      runs(1000),
    );
  });

  it('days are days, and the first day paid comes before the last', () => {
    fc.assert(
      fc.property(some, (told) => {
        for (const { paidFrom, paidUntil, deadlines } of judgeFor(benefit, told)) {
          const days = [paidFrom, paidUntil, ...deadlines.map(({ by }) => by)].filter(
            (day) => day !== undefined,
          );
          expect(days.filter((day) => !isIsoDate(day))).toEqual([]);
          if (paidFrom !== undefined && paidUntil !== undefined)
            expect(paidFrom <= paidUntil, JSON.stringify({ told, paidFrom, paidUntil })).toBe(true);
        }
      }),
      runs(1000),
    );
  });
});

function faultsOf({ monthly, monthlyMax, daily, total, steps }: Amount): readonly string[] {
  const amounts = { monthly, monthlyMax, daily, total };
  const sum = steps.reduce((cents, step) => cents + step.cents, 0);
  return [
    ...Object.entries(amounts).flatMap(([name, cents]) =>
      cents === undefined || (Number.isInteger(cents) && cents >= 0) ? [] : [`${name} is ${cents}`],
    ),
    ...steps.flatMap(({ id, cents }) => (Number.isInteger(cents) ? [] : [`step ${id} is ${cents}`])),
    ...(monthlyMax !== undefined && (monthly === undefined || monthlyMax <= monthly)
      ? ['the range is not in order']
      : []),
    ...(monthly !== undefined && steps.length > 0 && sum !== monthly
      ? [`steps give ${sum}, not ${monthly}`]
      : []),
  ];
}
