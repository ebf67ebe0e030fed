import type { Step } from '../../core/amount';
import { count, money, share } from '../../core/condition';
import { completedMonths, completedYears } from '../../core/dates';
import { shareOf, type Cents } from '../../core/money';
import type { FigureId } from '../../law';
import { abonoCites } from '../../law/articles/abono';
import { sourceOn } from '../../law/rows';
import { abonoLaw } from './law';
import type { AmountLaw, End, Facts, Part } from './ends';
import { supplementOf } from '../shared/supplement-rate';
import { increaseOf, rateOf } from './rates';

/** A line of the calculation and the figure it takes its value from. */
interface Line {
  readonly step: Step & { readonly id: 'base' | Part };
  readonly figure: FigureId;
}

/**
 * The lines of one end of the amount, in the order of the law: base, larger family, disability supplement, single
 * parent on the sum of these, guaranteed total.
 */
export function linesOf(facts: Facts, law: AmountLaw, end: End): readonly Line[] {
  const lines = [...baseLines(facts, law, end), ...supplementLines(facts, law, end)];
  return [...lines, ...singleParentLines(law, end, sumOf(lines)), ...garantiaLines(facts, law, end)];
}

/**
 * The sum of lines, in cents.
 * @example sumOf([]) // 0
 */
export function sumOf(lines: readonly Line[]): Cents {
  return lines.reduce((sum, { step }) => sum + step.cents, 0);
}

/** The figure of the single-parent share, which was smaller outside bracket 1 until the decree of 2024. */
function singleParentShare(end: End): 'singleParentShareBracket1' | 'singleParentShareOthers' {
  return end.bracket === 1 && end.parts.includes('abono')
    ? 'singleParentShareBracket1'
    : 'singleParentShareOthers';
}

function baseLines(facts: Facts, law: AmountLaw, end: End): readonly Line[] {
  const { birth, date } = facts;
  const rate = rateOf(end.bracket, birth, date, law);
  if (rate === undefined || !end.parts.includes('abono')) return [];
  const base: Line = {
    figure: rate,
    step: {
      id: 'base',
      cents: law[rate],
      cite: sourceOn(abonoLaw, rate, date),
      shown: { bracket: count(end.bracket), months: count(completedMonths(birth, date)) },
    },
  };
  if (!end.parts.includes('larger-family')) return [base];
  const increase = increaseOf(end.bracket, end.children, law);
  const shown = { children: count(end.children) };
  return [
    base,
    {
      figure: increase,
      step: { id: 'larger-family', cents: law[increase], cite: sourceOn(abonoLaw, increase, date), shown },
    },
  ];
}

function supplementLines({ birth, date }: Facts, law: AmountLaw, end: End): readonly Line[] {
  if (!end.parts.includes('bonificacao')) return [];
  const figure = supplementOf(birth, date, law);
  const shown = { age: count(completedYears(birth, date)) };
  return [
    {
      figure,
      step: { id: 'bonificacao', cents: law[figure], cite: sourceOn(abonoLaw, figure, date), shown },
    },
  ];
}

function singleParentLines(law: AmountLaw, end: End, sum: Cents): readonly Line[] {
  if (!end.parts.includes('single-parent')) return [];
  const figure = singleParentShare(end);
  const shown = { share: share(law[figure]), sum: money(sum) };
  return [
    {
      figure,
      step: { id: 'single-parent', cents: shareOf(sum, law[figure]), cite: abonoCites.singleParent, shown },
    },
  ];
}

/** Whether increases reduce the top-up is not settled: the lower end counts the single-parent increase on the base. */
function garantiaLines({ birth, date }: Facts, law: AmountLaw, end: End): readonly Line[] {
  const rate = rateOf(end.bracket, birth, date, law);
  if (!end.parts.includes('garantia') || end.bracket !== 1 || rate === undefined) return [];
  const counted =
    end.reduced && end.parts.includes('single-parent') ? shareOf(law[rate], law[singleParentShare(end)]) : 0;
  const cents = Math.max(0, law.garantiaTotal - law[rate] - counted);
  if (cents === 0) return [];
  const shown = { total: money(law.garantiaTotal) };
  return [
    {
      figure: 'garantiaTotal',
      step: { id: 'garantia', cents, cite: sourceOn(abonoLaw, 'garantiaTotal', date), shown },
    },
  ];
}
