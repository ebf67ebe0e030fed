import { all, doubt, money, open, type Node } from '../../core/condition';
import { isLess, minus, plus, roundHalfUp, times, whole, type Fraction } from '../../core/fraction';
import type { Cents } from '../../core/money';
import type { Figures } from '../../law';
import { psiCites } from '../../law/articles/psi';
import { condition } from '../shared/condition';
import { ofAge } from '../shared/of-age';
import { baseFigures, mayHoldTopUp, missingIncome, ownBase, type Told } from './base';

/** Figures of the complement. */
export const complementFigures = [
  ...baseFigures,
  'psiComplement',
  'psiAdultWeight',
  'psiMinorWeight',
  'psiThresholdMargin',
  'psiWorkShare',
  'psiFurtherHolderShare',
] as const;

type ComplementLaw = Pick<Figures, (typeof complementFigures)[number]>;

/** Income per month, and the threshold it is measured against. */
export interface Means {
  readonly threshold: Fraction;
  readonly income: Fraction;
  /** The most that is paid. */
  readonly cap: Cents;
}

/** Whether only the claimant counts: then the threshold does not hang on the weights. */
export function isAlone({ closeAdults, closeMinors }: Told): boolean {
  return closeAdults === 0 && closeMinors === 0;
}

/** The facts the complement still waits for. */
export function missingForComplement(told: Told): readonly string[] {
  const { certificate, closeAdults, closeMinors, otherPsiHolders } = told;
  const pending = certificate === 'waiting' || certificate === 'not-asked';
  const missing = (fact: keyof Told, wanted = true) => (wanted && told[fact] === undefined ? [fact] : []);
  return [
    ...missing('disabilityDegree', !pending),
    ...missing('closeAdults'),
    ...missing('closeMinors'),
    ...missing('pensionSocialTopUp', mayHoldTopUp(told)),
    ...missingIncome(told),
    ...missing('closeIncome', (closeAdults ?? 0) + (closeMinors ?? 0) > 0),
    ...missing('otherPsiHolders', (closeAdults ?? 0) > 0),
    ...missing('otherPsiBase', (closeAdults ?? 0) > 0 && (otherPsiHolders ?? 0) > 0),
  ];
}

/**
 * The means of the household (arts. 11 and 21) as far as they are told.
 * @param base the own base component, per month
 */
export function meansOf(told: Told, base: Cents, law: ComplementLaw): Means {
  const { closeAdults = 0, closeMinors = 0, workIncomeYear = 0, otherIncomeYear = 0 } = told;
  const holders = closeAdults > 0 ? (told.otherPsiHolders ?? 0) : 0;
  const close = closeAdults + closeMinors > 0 ? (told.closeIncome ?? 0) : 0;
  const others = holders > 0 ? (told.otherPsiBase ?? 0) : 0;
  const scale = plus(
    whole(1),
    times(whole(closeAdults), law.psiAdultWeight),
    times(whole(closeMinors), law.psiMinorWeight),
  );
  const aMonth = { of: 1, in: 12 };
  return {
    threshold: times(whole(law.psiComplement), scale),
    income: plus(
      whole(base + close + others),
      times(times(whole(workIncomeYear), aMonth), law.psiWorkShare),
      times(whole(otherIncomeYear), aMonth),
    ),
    cap: roundHalfUp(
      times(whole(law.psiComplement), plus(whole(1), times(whole(holders), law.psiFurtherHolderShare))),
    ),
  };
}

/** What is missing to the threshold, before the cap; rounded once, half up to the cent. */
export function gapOf({ threshold, income }: Means): Cents {
  return Math.max(0, roundHalfUp(minus(threshold, income)));
}

/** Beyond doubt not below the threshold: on it for somebody alone, more than the margin above it for others. */
function isAbove({ threshold, income }: Means, margin: Fraction): boolean {
  return margin.of === 0 ? !isLess(income, threshold) : isLess(plus(threshold, margin), income);
}

const adult = ofAge('complement-adult', psiCites.withoutComplement);

const livesOutside = condition({
  id: 'complement-place',
  cite: psiCites.withoutComplement,
  needs: ['livingPlace'],
  holds: ({ livingPlace }) => livingPlace === 'home' || livingPlace === 'other-institution',
});

/** Below the threshold. Income that is already too high needs no further answers. The weights of the scale are not confirmed, so near the threshold only the office can say. */
const lowIncome = condition({
  id: 'complement-income',
  cite: psiCites.complement,
  needs: ['psiTold'],
  figures: complementFigures,
  holds: ({ psiTold }, law) => {
    const { after } = ownBase(psiTold, law);
    const least = meansOf(psiTold, after.low, law);
    const margin = isAlone(psiTold) ? whole(0) : times(least.threshold, law.psiThresholdMargin);
    const counted = psiTold.closeAdults !== undefined && psiTold.closeMinors !== undefined;
    if (counted && isAbove(least, margin)) return false;
    const missing = missingForComplement(psiTold);
    if (missing.length > 0) return open(missing);
    const most = meansOf(psiTold, after.high, law);
    if (isLess(most.income, minus(most.threshold, margin))) return true;
    return doubt(isAlone(psiTold) ? 'complement-degree-open' : 'complement-near');
  },
  shows: ({ psiTold }, law) => {
    const { threshold, income } = meansOf(psiTold, ownBase(psiTold, law).after.low, law);
    return { own: money(roundHalfUp(income)), limit: money(roundHalfUp(threshold)) };
  },
});

/** The complement against poverty; the base component is recognised with it, even where it pays nothing. */
export const complement: Node = all('complement', [adult, livesOutside, lowIncome]);
