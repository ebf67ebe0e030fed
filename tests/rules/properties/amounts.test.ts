import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOfMonth, isIsoDate, judgeFor, type Amount, type Outcome } from '@/rules';
import { runs, worlds } from '../support/worlds';

describe.each(worlds)('%s', (_, { benefit, some }) => {
  it('amounts are whole cents that add up, days are days in order', () => {
    fc.assert(
      fc.property(some, (told) => {
        for (const outcome of judgeFor(benefit, told)) {
          const { verdict, amount } = outcome;
          if (verdict === 'no') expect(amount).toBeUndefined();
          const amounts = [amount, ...outcome.choices.map((choice) => choice.amount)];
          const faults = [
            ...amounts.flatMap((one) => (one === undefined ? [] : faultsOf(one))),
            ...faultsOfDays(outcome),
            ...faultsOfMonths(outcome),
          ];
          expect(faults, JSON.stringify({ told, amount })).toEqual([]);
        }
      }),
      runs(1000),
    );
  });
});

/** The months come one after the other, and give the whole amount. */
function faultsOfMonths({ amount, payments }: Outcome): readonly string[] {
  const sum = payments.reduce((cents, payment) => cents + payment.cents, 0);
  return [
    ...(payments.length > 0 && sum !== amount?.total ? [`the months give ${sum}`] : []),
    ...payments.flatMap(({ month, days, cents }, index) => [
      ...(month === firstOfMonth(payments[0]?.month ?? '', index) ? [] : [`${month} is out of order`]),
      ...(days > 0 && Number.isInteger(cents) && cents >= 0 ? [] : [`${month} has ${days} days, ${cents}`]),
    ]),
  ];
}

function faultsOfDays({ paidFrom, paidUntil, deadlines, choices }: Outcome): readonly string[] {
  const spans = choices.flatMap((choice) => choice.spans);
  const days = [
    paidFrom,
    paidUntil,
    ...deadlines.map(({ by }) => by),
    ...spans.flatMap(({ from, until }) => [from, until]),
    ...choices.map(({ from }) => from),
  ].filter((day) => day !== undefined);
  return [
    ...days.filter((day) => !isIsoDate(day)).map((day) => `${day} is no day`),
    ...(paidFrom !== undefined && paidUntil !== undefined && paidUntil < paidFrom
      ? [`paid until ${paidUntil}, before ${paidFrom}`]
      : []),
    ...spans.flatMap(({ id, from, until }) =>
      until < from ? [`${id} ends on ${until}, before ${from}`] : [],
    ),
  ];
}

function faultsOf({ monthly, monthlyMax, daily, total, steps }: Amount): readonly string[] {
  const amounts = { monthly, monthlyMax, daily, total };
  const whole = monthly ?? total ?? daily;
  const sum = steps.reduce((cents, step) => cents + step.cents, 0);
  return [
    ...Object.entries(amounts).flatMap(([name, cents]) =>
      cents === undefined || (Number.isInteger(cents) && cents >= 0) ? [] : [`${name} is ${cents}`],
    ),
    ...steps.flatMap(({ id, cents }) => (Number.isInteger(cents) ? [] : [`step ${id} is ${cents}`])),
    ...(monthlyMax !== undefined && (monthly === undefined || monthlyMax <= monthly)
      ? ['the range is not in order']
      : []),
    ...(whole !== undefined && steps.length > 0 && sum !== whole ? [`steps give ${sum}, not ${whole}`] : []),
  ];
}
