import { greatest, isLess, plus, times, whole, type Fraction } from '../../core/fraction';
import type { Share } from '../../core/money';
import type { Facts } from '../shared/condition';
import { perDay, type ReferencePay } from '../shared/reference-pay';

/** Figures of what the days pay. */
export const dayFigures = [
  'sicknessFloor',
  'sicknessFirstUntil',
  'sicknessSecondUntil',
  'sicknessThirdUntil',
  'sicknessFirstShare',
  'sicknessSecondShare',
  'sicknessThirdShare',
  'sicknessLongShare',
  'sicknessTuberculosisShare',
  'sicknessTuberculosisHigh',
  'sicknessIncrease',
] as const;

/** The values of {@link dayFigures}. */
export interface DayLaw {
  readonly sicknessFloor: number;
  readonly sicknessFirstUntil: number;
  readonly sicknessSecondUntil: number;
  readonly sicknessThirdUntil: number;
  readonly sicknessFirstShare: Share;
  readonly sicknessSecondShare: Share;
  readonly sicknessThirdShare: Share;
  readonly sicknessLongShare: Share;
  readonly sicknessTuberculosisShare: Share;
  readonly sicknessTuberculosisHigh: Share;
  readonly sicknessIncrease: Share;
}

/** What decides the share of a day. */
export interface Rates {
  /** Which of its two shares an illness with tuberculosis has; absent for every other illness. */
  readonly tuberculosis?: 'low' | 'high';
  readonly increased: boolean;
}

/** Days of the certificate, its first day being 1, that pay the same. */
export interface PaidDays {
  /** Names the text of the line of the calculation. */
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly share: Share;
  readonly daily: Fraction;
}

interface Bracket {
  readonly id: string;
  readonly until: number;
  readonly share: Share;
}

function bracketsOf({ tuberculosis, increased }: Rates, law: DayLaw): readonly Bracket[] {
  if (tuberculosis !== undefined) {
    const share = tuberculosis === 'high' ? law.sicknessTuberculosisHigh : law.sicknessTuberculosisShare;
    return [{ id: 'sick-tuberculosis', until: Infinity, share }];
  }
  const raised = (share: Share) => (increased ? plus(share, law.sicknessIncrease) : share);
  return [
    { id: 'sick-first', until: law.sicknessFirstUntil, share: raised(law.sicknessFirstShare) },
    { id: 'sick-second', until: law.sicknessSecondUntil, share: raised(law.sicknessSecondShare) },
    { id: 'sick-third', until: law.sicknessThirdUntil, share: law.sicknessThirdShare },
    { id: 'sick-long', until: Infinity, share: law.sicknessLongShare },
  ];
}

/**
 * The days from `first` to `last` of a certificate by what they pay: a share by the day of the illness, never below
 * the floor, and the pay itself where that is lower than the floor.
 * @param used days of an earlier illness that this one continues
 */
export function paidDays(
  { first, last, used }: { readonly first: number; readonly last: number; readonly used: number },
  pay: ReferencePay,
  rates: Rates,
  law: DayLaw,
): readonly PaidDays[] {
  const floor = whole(law.sicknessFloor);
  const own = perDay(pay);
  let next = first;
  return bracketsOf(rates, law).flatMap(({ id, until, share }) => {
    const from = next;
    const end = Math.min(last, until - used);
    if (end < from) return [];
    next = end + 1;
    const days = { first: from, last: end, share };
    if (isLess(own, floor)) return [{ ...days, id: 'sick-own-pay', daily: own }];
    const daily = times(own, share);
    return [{ ...days, id: isLess(daily, floor) ? 'sick-floor' : id, daily: greatest(daily, floor) }];
  });
}

/** The money of the days from one to another, exact. */
export function moneyOf(paid: readonly PaidDays[], from: number, until: number): Fraction {
  return plus(
    ...paid.map(({ first, last, daily }) =>
      times(daily, whole(Math.max(0, Math.min(last, until) - Math.max(first, from) + 1))),
    ),
  );
}

interface MostDaysLaw {
  readonly sicknessMostDays: number;
  readonly sicknessMostDaysShort: number;
}

const long: readonly Facts['insuredAs'][] = ['employee', 'seafarer'];
const short: readonly Facts['insuredAs'][] = ['self-employed', 'fellow'];

/** The most days of one illness in a scheme; for some voluntary ones no text settles it. */
export function mostDays(
  insuredAs: Facts['insuredAs'] | undefined,
  law: MostDaysLaw,
): { readonly days: number; readonly sure: boolean } {
  if (insuredAs !== undefined && long.includes(insuredAs)) return { days: law.sicknessMostDays, sure: true };
  const sure = insuredAs !== undefined && short.includes(insuredAs);
  return { days: law.sicknessMostDaysShort, sure };
}
