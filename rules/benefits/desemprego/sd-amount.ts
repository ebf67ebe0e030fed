import type { Amount, PartVerdicts, Step } from '../../core/amount';
import type { Cents } from '../../core/money';
import type { Facts } from '../shared/condition';
import { monthlyOf, paySteps, type Pay, type PayLaw } from './pay';

/** Facts that tell the amount from contributions. */
export const payFacts = [
  'yearPay',
  'yearPayTax',
  'alwaysMinimumWage',
  'daysInTwoYears',
  'ownWorkDays',
] as const;

type Told = Partial<Pick<Facts, (typeof payFacts)[number]>>;

/** The lowest and the highest reading of what is not told; tax that is not told is taken as none. */
function readings(told: Told, gross: Cents, parts: PartVerdicts): { readonly low: Pay; readonly high: Pay } {
  const increase = parts['majoration'];
  const common = { gross, tax: told.yearPayTax ?? 0 };
  return {
    low: { ...common, increased: increase === 'yes', alwaysMinimum: told.alwaysMinimumWage === true },
    high: {
      ...common,
      increased: increase !== 'no' && increase !== undefined,
      alwaysMinimum: told.alwaysMinimumWage !== false,
    },
  };
}

/** The amount of a month from contributions; nothing while the pay is not told. */
export function contributoryAmount(
  told: Told,
  law: PayLaw & { readonly sdGuaranteeDays: number },
  parts: PartVerdicts,
): Amount {
  if (told.yearPay === undefined) return { about: [], steps: [] };
  const { low, high } = readings(told, told.yearPay, parts);
  const monthly = monthlyOf(low, law);
  const most = monthlyOf(high, law);
  const lifted = monthlyOf({ ...low, alwaysMinimum: true }, law);
  const steps = paySteps(low, law);
  const own = (told.daysInTwoYears ?? law.sdGuaranteeDays) + (told.ownWorkDays ?? 0);
  return {
    monthly,
    ...(most > monthly ? { monthlyMax: most } : {}),
    about: [
      ...(told.yearPayTax === undefined && told.yearPay > 0 ? ['tax-not-told'] : []),
      ...((told.yearPayTax ?? 0) > 0 ? ['net-pay-estimate'] : []),
      ...(most > monthly && high.increased !== low.increased ? ['increase-open'] : []),
      ...(told.alwaysMinimumWage === undefined && lifted > monthly ? ['minimum-wage-open'] : []),
      ...(isRaisedInPart(told, monthly, steps, law) ? ['raised-minimum-in-part'] : []),
      ...(own < law.sdGuaranteeDays ? ['pay-abroad'] : []),
    ],
    steps,
  };
}

/** The law keeps the raised minimum within a share of the net pay; whether offices do so too was not seen. */
function isRaisedInPart(told: Told, monthly: Cents, steps: readonly Step[], law: PayLaw): boolean {
  const cutToNetPay = steps.some(({ id }) => id === 'sd-net-pay');
  return told.alwaysMinimumWage === true && monthly < law.sdRaisedMinimum && !cutToNetPay;
}

/** Facts that would make the amount more exact. */
export function untoldPay(told: Told, law: PayLaw, parts: PartVerdicts): readonly string[] {
  if (told.yearPay === undefined) return ['yearPay'];
  if (told.yearPay === 0) return [];
  const { high } = readings(told, told.yearPay, parts);
  const raises =
    monthlyOf({ ...high, alwaysMinimum: true }, law) !== monthlyOf({ ...high, alwaysMinimum: false }, law);
  return [
    ...(told.yearPayTax === undefined ? ['yearPayTax'] : []),
    ...(told.alwaysMinimumWage === undefined && raises ? ['alwaysMinimumWage'] : []),
  ];
}
