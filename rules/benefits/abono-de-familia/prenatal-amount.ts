import type { Amount, Step } from '../../core/amount';
import { count, money, share } from '../../core/condition';
import { shareOf, type Cents } from '../../core/money';
import { abonoCites } from '../../law/articles/abono';
import type { Figures } from '../../law';
import { notesOn, sourceOn } from '../../law/rows';
import { computation } from '../shared/condition';
import { abonoLaw } from './law';
import { bracketFigures, bracketsOf, type Bracket } from './bracket';
import { prenatalShares } from './prenatal-means';
import { prenatalRateOf, rateFigures } from './rates';

type PaidBracket = Exclude<Bracket, 5>;

/** What one end of the amount is made of. */
interface End {
  readonly bracket: PaidBracket;
  readonly unborn: number;
  readonly alone: boolean;
}

type AmountLaw = Pick<Figures, (typeof rateFigures)[number] | 'prenatalSingleParentShare'>;

function stepsOf({ bracket, unborn, alone }: End, date: string, law: AmountLaw): readonly Step[] {
  const rate = prenatalRateOf(bracket);
  const cents = law[rate];
  const shown = { bracket: count(bracket) };
  const more: Step = {
    id: 'more-unborn-children',
    cents: cents * (unborn - 1),
    cite: abonoCites.prenatalAmount,
    shown: { children: count(unborn) },
  };
  const single: Step = {
    id: 'single-parent',
    cents: shareOf(cents * unborn, law.prenatalSingleParentShare),
    cite: abonoCites.singleParent,
    shown: { share: share(law.prenatalSingleParentShare), sum: money(cents * unborn) },
  };
  return [
    { id: 'prenatal-base', cents, cite: sourceOn(abonoLaw, rate, date), shown },
    ...(unborn > 1 ? [more] : []),
    ...(alone ? [single] : []),
  ];
}

function sumOf(steps: readonly Step[]): Cents {
  return steps.reduce((sum, { cents }) => sum + cents, 0);
}

/** The bracket itself, or the last one that is paid. */
function paidUpTo(bracket: Bracket): PaidBracket {
  return bracket === 5 ? 4 : bracket;
}

/** What is paid per month before the birth, for all unborn children together. */
export const prenatalAmount = computation({
  needs: ['claimDate', 'entitledChildren', 'unbornChildren'],
  wants: ['incomeLastYear', 'otherPropertyOrInvestments'],
  figures: [...bracketFigures, ...rateFigures, 'prenatalSingleParentShare'],
  of: (known, law, parts): Amount => {
    const unborn = Math.max(known.unbornChildren, 1);
    const { poorest, richest } = bracketsOf(
      prenatalShares(known.incomeLastYear, known.entitledChildren, unborn),
      law,
    );
    const verdict = parts['single-parent'];
    const ends = {
      low: { bracket: paidUpTo(richest), unborn, alone: verdict === 'yes' },
      high: { bracket: paidUpTo(poorest), unborn, alone: verdict !== 'no' },
    };
    const steps = stepsOf(ends.low, known.claimDate, law);
    const most = sumOf(stepsOf(ends.high, known.claimDate, law));
    const twoBrackets = ends.low.bracket === ends.high.bracket ? [] : ['siblings-open'];
    return {
      monthly: sumOf(steps),
      ...(most > sumOf(steps) ? { monthlyMax: most } : {}),
      about: [
        ...(known.otherPropertyOrInvestments === true ? ['other-property'] : []),
        ...(known.incomeLastYear === undefined ? ['income-unknown'] : twoBrackets),
        ...(ends.low.alone === ends.high.alone ? [] : ['maybe-single-parent']),
        ...notesOn(
          abonoLaw,
          [prenatalRateOf(ends.low.bracket), prenatalRateOf(ends.high.bracket)],
          known.claimDate,
        ),
      ],
      steps,
    };
  },
  open: (known, law) => {
    const { poorest, richest } = bracketsOf(
      prenatalShares(known.incomeLastYear, known.entitledChildren, Math.max(known.unbornChildren, 1)),
      law,
    );
    return known.incomeLastYear === undefined || poorest === richest ? [] : known.entitledChildren.open;
  },
});
