import type { Amount, Step } from '../../core/amount';
import { count, money } from '../../core/condition';
import { greatest, least, roundHalfUp, times, whole } from '../../core/fraction';
import type { Cents } from '../../core/money';
import type { Figures } from '../../law';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import type { Facts } from '../shared/condition';
import { formulaFigures, minimumFigures, minimumOf, pensionOf } from '../shared/pension-formula';
import { careerFigures, enoughInPortugal, yearsOfPension, type PensionCareer } from './career';
import type { Kind } from './kinds';

/** Facts of the amount; all of them may be missing. */
export const amountFacts = [
  'pensionScheme',
  'fullYears',
  'shortYears',
  'monthsBefore1994',
  'voluntaryMonths',
  'sickDaysUsedUp',
  'averageEarnings',
  'bestYearsPay',
  'invalidityCause',
  'insuredAbroad',
] as const satisfies readonly (keyof Facts)[];

/** Figures of the amount that are published as long as a pension may be claimed. */
export const amountFigures = [
  ...formulaFigures,
  ...minimumFigures,
  ...careerFigures,
  'invaliditySpecialRate',
  'invaliditySpecialFloor',
  'invaliditySpecialCap',
] as const;

/** What is told of {@link amountFacts}. */
export type Told = Partial<Pick<Facts, (typeof amountFacts)[number]>>;

/** The values of {@link amountFigures}. */
export type AmountLaw = Pick<Figures, (typeof amountFigures)[number]>;

/** Amounts of kinds that the law fixes, while it does. */
export type FixedAmounts = Readonly<Partial<Record<Kind, Cents>>>;

const nothing: Amount = { about: [], steps: [] };

/** What one kind pays per month, as far as it can be told. */
export function amountOfKind(kind: Kind, told: Told, law: AmountLaw, fixed: FixedAmounts): Amount {
  const cents = fixed[kind];
  if (cents !== undefined) return { monthly: cents, about: [], steps: [fixedStep(kind, cents)] };
  if (kind === 'review') return nothing;
  if (kind === 'provisional') return { about: ['provisional-not-set'], steps: [] };
  if (kind === 'special-social') return nothing;
  const career = yearsOfPension(told, law);
  if (career === undefined) return nothing;
  if (!enoughInPortugal(kind, career, told, law)) return { about: ['pro-rata'], steps: [] };
  const amount =
    kind === 'special' ? specialAmount(career, told, law) : generalAmount(kind, career, told, law);
  return { ...amount, about: [...amount.about, ...uncertain(told)] };
}

function fixedStep(kind: Kind, cents: Cents): Step {
  return kind === 'provisional'
    ? { id: 'invalidity-provisional', cents, cite: invalidityCites.provisionalAmount }
    : { id: 'invalidity-social', cents, cite: invalidityCites.social };
}

/** Why the office may come to another amount. */
function uncertain({ invalidityCause, insuredAbroad = [], monthsBefore1994 = 0 }: Told): readonly string[] {
  return [
    ...(invalidityCause === 'third-party' ? ['third-party'] : []),
    ...(insuredAbroad.length > 0 ? ['paid-from-abroad'] : []),
    ...(monthsBefore1994 > 0 ? ['older-rules'] : []),
  ];
}

/** By years and average pay, never below the minimum; the minimum alone while the pay is not told. */
function generalAmount(
  kind: 'absolute' | 'relative',
  { years }: PensionCareer,
  { averageEarnings }: Told,
  law: AmountLaw,
): Amount {
  const minimum = kind === 'absolute' ? law.pensionMinimum31 : law[minimumOf(years, law)];
  const cite = kind === 'absolute' ? invalidityCites.absoluteMinimum : invalidityCites.minimum;
  if (averageEarnings === undefined)
    return {
      monthly: minimum,
      about: ['pay-not-told'],
      steps: [{ id: 'invalidity-minimum-alone', cents: minimum, cite, shown: { years: count(years) } }],
    };
  const own = pensionOf(years, averageEarnings, law);
  const top: Step = {
    id: 'invalidity-minimum',
    cents: minimum - own,
    cite,
    shown: { limit: money(minimum) },
  };
  return {
    monthly: Math.max(own, minimum),
    about: ['pay-estimate'],
    steps: [formulaStep(years, averageEarnings, own), ...(own < minimum ? [top] : [])],
  };
}

function formulaStep(years: number, reference: Cents, cents: Cents): Step {
  return {
    id: 'invalidity-formula',
    cents,
    cite: invalidityCites.amount,
    shown: { years: count(years), reference: money(reference) },
  };
}

/**
 * Under the special protection: a share of the best pay for every year, between a floor and a cap, or the general
 * formula where it gives more. Which minimum is paid beside it could not be read.
 */
function specialAmount(
  { years }: PensionCareer,
  { averageEarnings, bestYearsPay }: Told,
  law: AmountLaw,
): Amount {
  const general = averageEarnings === undefined ? 0 : pensionOf(years, averageEarnings, law);
  const byBest = bestYearsPay === undefined ? 0 : bestYears(years, bestYearsPay, law);
  const monthly = Math.max(general, byBest);
  if (averageEarnings === undefined && bestYearsPay === undefined)
    return { about: ['best-pay-not-told'], steps: [] };
  const step: Step =
    bestYearsPay !== undefined && byBest >= general
      ? {
          id: 'invalidity-special',
          cents: byBest,
          cite: invalidityCites.specialAmount,
          shown: { years: count(years), reference: money(bestYearsPay) },
        }
      : formulaStep(years, averageEarnings ?? 0, general);
  return {
    monthly,
    about: [
      'pay-estimate',
      ...(bestYearsPay === undefined ? ['best-pay-not-told'] : []),
      ...(monthly < law.pensionMinimum31 ? ['special-minimum'] : []),
    ],
    steps: [step],
  };
}

function bestYears(years: number, reference: Cents, law: AmountLaw): Cents {
  const share = times(whole(years), law.invaliditySpecialRate);
  const kept = least(greatest(share, law.invaliditySpecialFloor), law.invaliditySpecialCap);
  return roundHalfUp(times(whole(reference), kept));
}
