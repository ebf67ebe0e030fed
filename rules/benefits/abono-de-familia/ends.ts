import type { PartVerdicts } from '../../core/amount';
import type { IsoDate } from '../../core/dates';
import type { Verdict } from '../../core/verdict';
import type { Figures } from '../../law';
import { bracketFigures, bracketsOf, limitFigures, type Bracket, type Shares } from './bracket';
import { supplementFigures } from '../shared/supplement-rate';
import { largerFamilyFigures, rateFigures, rateOf } from './rates';

/** Every figure an amount is computed from. */
export const amountFigures = [
  ...rateFigures,
  ...largerFamilyFigures,
  ...supplementFigures,
  ...bracketFigures,
  ...limitFigures.garantia,
  'garantiaTotal',
  'bracket3Misprint',
  'singleParentShareBracket1',
  'singleParentShareOthers',
] as const;

export type AmountLaw = Pick<Figures, (typeof amountFigures)[number]>;

/** What an amount is computed from. */
export interface Facts {
  readonly birth: IsoDate;
  readonly date: IsoDate;
  readonly shares: Shares;
  readonly inInstitution: boolean;
}

/** The parts of the benefit that may be paid. */
export type Part = 'abono' | 'bonificacao' | 'larger-family' | 'single-parent' | 'garantia';

/** One end of what may be paid: a bracket, a number of children, and the parts that count. */
export interface End {
  readonly bracket: Exclude<Bracket, 5>;
  readonly children: number;
  readonly parts: readonly Part[];
  /** Increases may or may not reduce the top-up: the smaller reading is taken at the lower end. */
  readonly reduced: boolean;
}

/** The two ends and whether the bracket is that of a child in an institution, which no household decides. */
export interface Ends {
  readonly low: End;
  readonly high: End;
  readonly withoutHousehold: boolean;
}

/**
 * The least and the most that may be paid. What is not decided counts at the upper end only, except the part on which
 * the whole answer hangs: its amount is told as if it were granted.
 */
export function endsOf(facts: Facts, law: AmountLaw, parts: PartVerdicts): Ends {
  const { poorest, richest } = bracketsOf(facts.shares, law);
  const withoutHousehold = facts.inInstitution || !isPaid(poorest, facts, law);
  const { atLeast, atMost } = facts.shares.children;
  return {
    withoutHousehold,
    low: {
      bracket: withoutHousehold ? 1 : paidUpTo(richest, facts, law),
      children: atLeast,
      parts: surely(parts),
      reduced: true,
    },
    high: {
      bracket: withoutHousehold ? 1 : paidUpTo(poorest, facts, law),
      children: atMost,
      parts: possibly(parts),
      reduced: false,
    },
  };
}

function isPaid(bracket: Bracket, { birth, date }: Facts, law: AmountLaw): boolean {
  return rateOf(bracket, birth, date, law) !== undefined;
}

/** The bracket itself, or the last one that is paid at this age. */
function paidUpTo(bracket: Bracket, facts: Facts, law: AmountLaw): Exclude<Bracket, 5> {
  if (bracket !== 4 && bracket !== 5) return bracket;
  return isPaid(4, facts, law) ? 4 : 3;
}

function surely(verdicts: PartVerdicts): readonly Part[] {
  const is = (part: Part, verdict: Verdict): boolean => verdicts[part] === verdict;
  const abono = is('abono', 'yes') || (!is('abono', 'no') && !is('bonificacao', 'yes'));
  const bonificacao = is('bonificacao', 'yes') || (is('abono', 'no') && !is('bonificacao', 'no'));
  return [
    ...(abono ? (['abono'] as const) : []),
    ...(bonificacao ? (['bonificacao'] as const) : []),
    ...(abono ? increases.filter((part) => is(part, 'yes')) : []),
  ];
}

function possibly(verdicts: PartVerdicts): readonly Part[] {
  const may = (part: Part): boolean => verdicts[part] !== 'no';
  const onAbono: readonly Part[] = increases;
  return everyPart.filter(
    (part) => may(part) && (may('abono') || part === 'single-parent' || !onAbono.includes(part)),
  );
}

const increases = ['larger-family', 'single-parent', 'garantia'] as const;
const everyPart: readonly Part[] = ['abono', 'bonificacao', ...increases];
