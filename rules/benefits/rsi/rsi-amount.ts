import type { Amount, Step } from '../../core/amount';
import { count, money, share } from '../../core/condition';
import type { Cents, Share } from '../../core/money';
import { rsiCites } from '../../law/articles/rsi';
import { computation } from '../shared/condition';
import { wholeHousehold, type People } from '../shared/minimum-income/household';
import { rsiIncomeFacts } from '../shared/minimum-income/income';
import { rsiIncome, rsiIncomeFigures, rsiMaximum, rsiScaleFigures, type RsiIncome } from './rsi-income';

/** The monthly amount: household maximum less counted income; a range while a birth date is missing. */
export const rsiAmount = computation({
  needs: ['claimDate', 'children', 'adults', ...rsiIncomeFacts],
  wants: ['socialHousing'],
  figures: [...rsiScaleFigures, ...rsiIncomeFigures],
  open: (known, { minimumIncomeAge }) => [
    ...wholeHousehold(known, minimumIncomeAge).open,
    ...(known.socialHousing === undefined ? ['socialHousing'] : []),
  ],
  of: (known, law): Amount => {
    const { atLeast, atMost, open } = wholeHousehold(known, law.minimumIncomeAge);
    const income = rsiIncome(known, law);
    const lowest = Math.max(0, rsiMaximum(atLeast, law) - income.counted);
    const highest = Math.max(0, rsiMaximum(atMost, law) - income.counted);
    return {
      monthly: lowest,
      ...(highest > lowest ? { monthlyMax: highest } : {}),
      about: [
        ...(open.length > 0 ? ['household-incomplete'] : []),
        ...income.about,
        ...(known.socialHousing === false ? [] : ['social-housing']),
      ],
      steps: [
        ...scaleSteps(atLeast, law),
        ...incomeSteps(income, rsiMaximum(atLeast, law), law.rsiWagesShare),
      ],
    };
  },
});

interface Scale {
  readonly rsiHolder: Cents;
  readonly rsiAdult: Cents;
  readonly rsiMinor: Cents;
}

function scaleSteps({ adults, minors }: People, { rsiHolder, rsiAdult, rsiMinor }: Scale): readonly Step[] {
  const each = (id: string, people: number, cents: Cents): readonly Step[] =>
    people === 0
      ? []
      : [
          {
            id,
            cents: people * cents,
            cite: rsiCites.scale,
            shown: { people: count(people), each: money(cents) },
          },
        ];
  return [
    { id: 'rsi-holder', cents: rsiHolder, cite: rsiCites.value },
    ...each('rsi-adults', adults, rsiAdult),
    ...each('rsi-minors', minors, rsiMinor),
  ];
}

/** What is taken away, wages first; together never more than the maximum. */
function incomeSteps({ wages, counted }: RsiIncome, maximum: Cents, wagesShare: Share): readonly Step[] {
  const taken = Math.min(counted, maximum);
  const fromWages = Math.min(wages, taken);
  return [
    ...(fromWages === 0
      ? []
      : [
          {
            id: 'rsi-counted-wages',
            cents: -fromWages,
            cite: rsiCites.wages,
            shown: { share: share(wagesShare) },
          },
        ]),
    ...(taken === fromWages
      ? []
      : [{ id: 'rsi-counted-other', cents: fromWages - taken, cite: rsiCites.countedIncome }]),
  ];
}
