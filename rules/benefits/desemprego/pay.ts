import type { Step } from '../../core/amount';
import { money, share } from '../../core/condition';
import { greatest, least, minus, plus, roundHalfUp, times, whole, type Fraction } from '../../core/fraction';
import type { Cents } from '../../core/money';
import type { Figures } from '../../law';
import { unemploymentCites as cites } from '../../law/articles/desemprego';

/** Figures of the amount from contributions. */
export const payFigures = [
  'sdShare',
  'sdReferenceDays',
  'sdMonthDays',
  'sdIncrease',
  'sdNetShare',
  'employeeContribution',
  'sdMinimum',
  'sdRaisedMinimum',
  'sdMaximum',
] as const;

/** The values of {@link payFigures}. */
export type PayLaw = Pick<Figures, (typeof payFigures)[number]>;

/** What the amount hangs on. */
export interface Pay {
  /** Gross pay of the twelve months, and the tax taken from it. */
  readonly gross: Cents;
  readonly tax: Cents;
  readonly increased: boolean;
  /** At least the minimum wage in each of these months. */
  readonly alwaysMinimum: boolean;
}

/** A line of the calculation before it is rounded: what is left after it. */
type Line = Omit<Step, 'cents'> & { readonly left: Fraction };

/** The reference pay of a month, before anything is taken. */
export function monthlyReference(gross: Cents, { sdMonthDays, sdReferenceDays }: PayLaw): Fraction {
  return times(whole(gross), { of: sdMonthDays, in: sdReferenceDays });
}

/** What is left of a month's pay after contributions and tax (art. 29(4)); never below nothing. */
export function netOf(
  gross: Fraction,
  tax: Fraction,
  { employeeContribution }: Pick<PayLaw, 'employeeContribution'>,
): Fraction {
  return greatest(whole(0), minus(minus(gross, times(gross, employeeContribution)), tax));
}

/** The calculation of arts. 28 to 29, line by line; the lines add up to the amount of a month. */
export function paySteps(pay: Pay, law: PayLaw): readonly Step[] {
  return rounded(linesOf(pay, law));
}

/** The amount of a month. @example monthlyOf({ gross: 1680000, tax: 0, increased: false, alwaysMinimum: true }, law) // 91000 */
export function monthlyOf(pay: Pay, law: PayLaw): Cents {
  return paySteps(pay, law).reduce((sum, { cents }) => sum + cents, 0);
}

function linesOf({ gross, tax, increased, alwaysMinimum }: Pay, law: PayLaw): readonly Line[] {
  const reference = monthlyReference(gross, law);
  const net = netOf(reference, monthlyReference(tax, law), law);
  const ofNet = times(net, law.sdNetShare);
  const base = times(reference, law.sdShare);
  const raised = increased ? plus(base, times(base, law.sdIncrease)) : base;
  const capped = least(raised, whole(law.sdMaximum));
  const within = least(capped, ofNet);
  const floored = greatest(within, whole(law.sdMinimum));
  const lifted = alwaysMinimum
    ? greatest(floored, least(least(whole(law.sdRaisedMinimum), whole(law.sdMaximum)), ofNet))
    : floored;
  return [
    {
      id: 'sd-base',
      left: base,
      cite: cites.amount,
      shown: { pay: money(roundHalfUp(reference)), share: share(law.sdShare) },
    },
    { id: 'sd-increase', left: raised, cite: cites.increase, shown: { share: share(law.sdIncrease) } },
    { id: 'sd-maximum', left: capped, cite: cites.limits, shown: { limit: money(law.sdMaximum) } },
    {
      id: 'sd-net-share',
      left: within,
      cite: cites.limits,
      shown: { share: share(law.sdNetShare), net: money(roundHalfUp(net)) },
    },
    { id: 'sd-minimum', left: floored, cite: cites.limits, shown: { limit: money(law.sdMinimum) } },
    {
      id: 'sd-raised-minimum',
      left: lifted,
      cite: cites.raisedMinimum,
      shown: { limit: money(law.sdRaisedMinimum) },
    },
    {
      id: 'sd-net-pay',
      left: least(lifted, net),
      cite: cites.netPay,
      shown: { net: money(roundHalfUp(net)) },
    },
  ];
}

/** Each line as what it changes, rounded so that the lines add up; a line that changes nothing is left out. */
function rounded(lines: readonly Line[]): readonly Step[] {
  return lines
    .map(({ left, ...line }, index) => {
      const before = lines[index - 1];
      return { ...line, cents: roundHalfUp(left) - (before === undefined ? 0 : roundHalfUp(before.left)) };
    })
    .filter(({ cents }, index) => index === 0 || cents !== 0);
}
