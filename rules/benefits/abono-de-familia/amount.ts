import type { Amount } from '../../core/amount';
import { completedMonths } from '../../core/dates';
import { notesOn } from '../../law/rows';
import { computation } from '../shared/condition';
import { abonoLaw } from './law';
import { bracketsOf, limitsOf, referenceIncome } from './bracket';
import { amountFigures, endsOf, type AmountLaw, type Ends, type Facts } from './ends';
import { linesOf, sumOf } from './steps';

/**
 * What is paid per month for one child: one figure, or a range with the reasons why it is not one. The steps add up to
 * its lower end.
 */
export const amount = computation({
  needs: ['childBirthDate', 'claimDate', 'countedIncome', 'entitledChildren'],
  wants: ['childInInstitution', 'otherPropertyOrInvestments'],
  figures: amountFigures,
  of: (known, law, parts): Amount => {
    const facts = {
      birth: known.childBirthDate,
      date: known.claimDate,
      shares: { income: known.countedIncome, children: known.entitledChildren },
      inInstitution: known.childInInstitution === true,
    };
    const ends = endsOf(facts, law, parts);
    const low = linesOf(facts, law, ends.low);
    const high = linesOf(facts, law, ends.high);
    const monthly = sumOf(low);
    const monthlyMax = sumOf(high);
    const paid = { low: new Set(low.map(idOf)), high: new Set(high.map(idOf)) };
    return {
      monthly,
      ...(monthlyMax > monthly ? { monthlyMax } : {}),
      about: [
        ...(known.otherPropertyOrInvestments === true && parts['abono'] !== 'no' ? ['other-property'] : []),
        ...(paid.high.has('base') ? aboutHousehold(facts, law, ends, paid.low.has('garantia')) : []),
        ...openParts
          .filter((part) => !paid.low.has(part) && paid.high.has(part))
          .map((part) => `maybe-${part}`),
        ...(!paid.high.has('base') && paid.high.has('bonificacao') ? ['supplement-alone'] : []),
        ...(paid.low.has('garantia') && paid.low.has('single-parent') ? ['garantia-single-parent'] : []),
        ...notesOn(
          abonoLaw,
          [...low, ...high].map(({ figure }) => figure),
          facts.date,
        ),
      ],
      steps: low.map(({ step }) => step),
    };
  },
  open: (known, law, parts) => {
    const { atLeast, atMost, open } = known.entitledChildren;
    const { countedIncome: income, entitledChildren: children } = known;
    if (
      'open' in income ||
      atLeast === atMost ||
      parts['abono'] === 'no' ||
      known.childInInstitution === true
    )
      return [];
    const { poorest, richest } = bracketsOf({ income, children }, law);
    const inTwoRates = parts['larger-family'] === 'yes' && atLeast <= law.childrenOfLargerFamily;
    return poorest !== richest || inTwoRates ? open : [];
  },
});

type Line = ReturnType<typeof linesOf>[number];

const idOf = ({ step }: Line): Line['step']['id'] => step.id;

/** Lines that may stand at the upper end only; the base line is the household allowance itself. */
const openParts = ['base', 'larger-family', 'bonificacao', 'single-parent', 'garantia'] as const;

/** Reasons that lie in the income and the bracket. */
function aboutHousehold(
  { shares, birth, date }: Facts,
  law: AmountLaw,
  ends: Ends,
  toppedUp: boolean,
): readonly string[] {
  const { income, children } = shares;
  if (ends.withoutHousehold) return ['institution-bracket'];
  if ('open' in income) return ['income-unknown'];
  const reference = referenceIncome(income.cents, children.atLeast);
  const limit3 = limitsOf[3](law)[income.year];
  const surePoverty = law.garantiaLimitRunning;
  const { bracket } = ends.low;
  return [
    ...(ends.low.bracket === ends.high.bracket ? [] : ['siblings-open']),
    ...(bracket === 3 && reference > limit3 - law.bracket3Misprint && reference <= limit3
      ? ['near-printed-limit']
      : []),
    ...(bracket === 4 && completedMonths(birth, date) === law.monthsOfYoungChild
      ? ['exactly-72-months']
      : []),
    ...(toppedUp && reference >= surePoverty ? ['garantia-limit-secondary'] : []),
  ];
}
