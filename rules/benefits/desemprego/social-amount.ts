import type { Amount, PartVerdicts, Step } from '../../core/amount';
import { count, money } from '../../core/condition';
import { isLess, roundHalfUp, whole } from '../../core/fraction';
import type { Cents } from '../../core/money';
import type { Figures } from '../../law';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import type { Facts } from '../shared/condition';
import { netOf } from './pay';

/** Facts that tell the amount of the social benefit. */
export const socialFacts = ['children', 'adults', 'halfYearPay', 'benefitMonthly'] as const;

/** Figures of the amount of the social benefit. */
export const socialFigures = [
  'ssdAlone',
  'ssdHousehold',
  'ssdChildSupplement',
  'ssdReferenceMonths',
  'employeeContribution',
] as const;

type Told = Partial<Pick<Facts, (typeof socialFacts)[number]>>;
type Law = Pick<Figures, (typeof socialFigures)[number]>;

/** What the amount may not exceed, and why; `undefined` while it is not told. */
type Ceiling = { readonly cents: Cents; readonly step: Omit<Step, 'cents'> } | undefined;

/** The net pay of a month; tax on pay as low as this is left out. */
function netPay({ halfYearPay }: Told, law: Law): Ceiling {
  if (halfYearPay === undefined) return undefined;
  const cents = roundHalfUp(netOf({ of: halfYearPay, in: law.ssdReferenceMonths }, whole(0), law));
  return { cents, step: { id: 'ssd-net-pay', cite: cites.socialAmount, shown: { net: money(cents) } } };
}

function benefitBefore({ benefitMonthly }: Told): Ceiling {
  if (benefitMonthly === undefined) return undefined;
  const shown = { limit: money(benefitMonthly) };
  return { cents: benefitMonthly, step: { id: 'ssd-benefit-before', cite: cites.socialAmount, shown } };
}

/**
 * The amount of a month of the social benefit: by household, at most what the pay or the benefit before was. What the
 * law adds for children is not certain to be paid: the upper end of a range.
 */
export function socialAmount(
  component: 'ssd-initial' | 'ssd-subsequent',
  told: Told,
  law: Law,
  parts: PartVerdicts,
): Amount {
  const { children, adults } = told;
  if (children === undefined || adults === undefined) return { about: [], steps: [] };
  const alone = children.length + adults.length === 0;
  const full = alone ? law.ssdAlone : law.ssdHousehold;
  const ceiling = component === 'ssd-initial' ? netPay(told, law) : benefitBefore(told);
  const monthly = ceiling === undefined ? full : Math.min(full, ceiling.cents);
  const more = children.length * law.ssdChildSupplement;
  return {
    monthly,
    ...(more > 0 ? { monthlyMax: monthly + more } : {}),
    about: [
      ...(ceiling === undefined ? [component === 'ssd-initial' ? 'pay-not-told' : 'benefit-not-told'] : []),
      ...(more > 0 ? ['child-supplement'] : []),
      ...(parts['sd'] === 'doubt' ? ['contributory-possible'] : []),
    ],
    steps: [
      {
        id: alone ? 'ssd-alone' : 'ssd-household',
        cents: full,
        cite: cites.socialAmount,
        shown: { people: count(children.length + adults.length + 1) },
      },
      ...(ceiling !== undefined && isLess(whole(ceiling.cents), whole(full))
        ? [{ ...ceiling.step, cents: monthly - full }]
        : []),
    ],
  };
}

/** Facts that would make the amount more exact. */
export function untoldSocial(component: 'ssd-initial' | 'ssd-subsequent', told: Told): readonly string[] {
  const ceiling = component === 'ssd-initial' ? 'halfYearPay' : 'benefitMonthly';
  return (['children', 'adults', ceiling] as const).filter((fact) => told[fact] === undefined);
}
