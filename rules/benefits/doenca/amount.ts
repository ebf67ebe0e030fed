import type { Amount, PartVerdicts, Step } from '../../core/amount';
import { count, money, share } from '../../core/condition';
import { roundHalfUp } from '../../core/fraction';
import { sicknessCites } from '../../law/articles/doenca';
import { computation, type Facts } from '../shared/condition';
import { perDay, type ReferencePay } from '../shared/reference-pay';
import { dayFigures, moneyOf, mostDays, paidDays, type DayLaw, type PaidDays, type Rates } from './days';
import { boundFacts, boundFigures, boundsOf, type BoundLaw, type BoundTold } from './time';

const floored = ['sick-floor', 'sick-own-pay'];

/** What amount and months read. */
export const moneyRules = {
  needs: ['sickCourse', 'sickPay'],
  wants: [...boundFacts, 'familyInCharge', 'insuredElsewhere', 'registeredMonths'],
  figures: [
    ...boundFigures,
    ...dayFigures,
    'sicknessTuberculosisFamily',
    'sicknessGuaranteeMonths',
    'sicknessReferenceDays',
  ],
} as const;

type MoneyTold = BoundTold &
  Pick<Facts, 'sickPay'> &
  Partial<Pick<Facts, 'familyInCharge' | 'insuredElsewhere' | 'registeredMonths'>>;

type MoneyLaw = BoundLaw & DayLaw & Readonly<Record<'sicknessTuberculosisFamily', number>>;

function ratesOf(
  { sickWithoutWait, familyInCharge = 0 }: MoneyTold,
  { sicknessTuberculosisFamily }: MoneyLaw,
  parts: PartVerdicts,
): Rates {
  const increased = parts['sick-increase'] === 'yes';
  if (sickWithoutWait !== 'tuberculosis') return { increased };
  return { increased, tuberculosis: familyInCharge > sicknessTuberculosisFamily ? 'high' : 'low' };
}

/** The paid days with what they pay; one day while the length is not told. */
export function daysPaidFor(
  told: MoneyTold,
  pay: ReferencePay,
  law: MoneyLaw,
  parts: PartVerdicts,
): readonly PaidDays[] {
  const { first, last = first } = boundsOf(told, law);
  const used = told.sickCourse.used.atLeast;
  return paidDays({ first, last, used }, pay, ratesOf(told, law, parts), law);
}

/** Each line rounded so that the lines give the whole, which is rounded once. */
function stepsOf(paid: readonly PaidDays[], pay: ReferencePay, floor: number): readonly Step[] {
  const upTo = (last: number) => roundHalfUp(moneyOf(paid, 0, last));
  return paid.map((days) => ({
    id: days.id,
    cents: upTo(days.last) - upTo(days.first - 1),
    cite: floored.includes(days.id) ? sicknessCites.limits : sicknessCites.amount,
    shown: {
      days: count(days.last - days.first + 1),
      each: money(roundHalfUp(days.daily)),
      share: share(days.share),
      reference: money(roundHalfUp(perDay(pay))),
      limit: money(floor),
    },
  }));
}

/** Why the amount is an estimate; it is never more than the net pay, which nobody is asked for. */
function aboutOf(
  told: MoneyTold,
  paid: readonly PaidDays[],
  law: MoneyLaw & Readonly<Record<'sicknessGuaranteeMonths', number>>,
  parts: PartVerdicts,
): readonly string[] {
  const { sickCourse, sickWithoutWait, familyInCharge, insuredAs, insuredElsewhere = [] } = told;
  const { registeredMonths = law.sicknessGuaranteeMonths } = told;
  const { days: most, sure } = mostDays(insuredAs, law);
  const raised = paid.some(({ id }) => id === 'sick-first' || id === 'sick-second');
  const increase = parts['sick-increase'];
  const tuberculosis = sickWithoutWait === 'tuberculosis';
  const reasons: readonly (readonly [string, boolean])[] = [
    ['net-pay', true],
    ['sickness-floor', paid.some(({ id }) => floored.includes(id))],
    ['increase-open', raised && increase !== 'yes' && increase !== 'no'],
    ['wait-open', sickCourse.wait.open.length > 0],
    ['earlier-illness', !tuberculosis && sickCourse.used.atMost > 0],
    ['family-open', tuberculosis && familyInCharge === undefined],
    ['most-days-open', !tuberculosis && !sure && (paid.at(-1)?.last ?? 0) >= most],
    ['pay-elsewhere', insuredElsewhere.length > 0 && registeredMonths < law.sicknessGuaranteeMonths],
  ];
  return reasons.flatMap(([id, holds]) => (holds ? [id] : []));
}

/** Facts that would make the money more exact. */
export function openMoney(told: MoneyTold): readonly string[] {
  const { sickPay, sickDays, sickCourse, sickWithoutWait, familyInCharge } = told;
  const tuberculosis = sickWithoutWait === 'tuberculosis';
  return [
    ...('open' in sickPay ? sickPay.open : []),
    ...(sickDays === undefined ? ['sickDays'] : []),
    ...sickCourse.wait.open,
    ...(tuberculosis ? [] : sickCourse.used.open),
    ...(tuberculosis && familyInCharge === undefined ? ['familyInCharge'] : []),
  ];
}

/** What the first paid day pays, and all of them. */
export const amount = computation({
  ...moneyRules,
  open: (known) => openMoney(known),
  of: (known, law, parts): Amount => {
    const { sickPay, sickDays } = known;
    if ('open' in sickPay) return { about: [], steps: [] };
    const paid = daysPaidFor(known, sickPay, law, parts);
    const steps = stepsOf(paid, sickPay, law.sicknessFloor);
    const [first] = paid;
    return {
      ...(first === undefined ? {} : { daily: roundHalfUp(first.daily) }),
      ...(sickDays === undefined ? {} : { total: steps.reduce((sum, { cents }) => sum + cents, 0) }),
      about: aboutOf(known, paid, law, parts),
      steps,
    };
  },
});
