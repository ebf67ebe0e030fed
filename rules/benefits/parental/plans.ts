import type { Cents, Share } from '../../core/money';
import type { Facts } from '../shared/condition';

/** Figures of the plans from contributions. */
export const planFigures = [
  'parentalShortDays',
  'parentalMiddleDays',
  'parentalLongDays',
  'parentalSharedDays',
  'parentalFatherLongDays',
  'parentalMiddleShare',
  'parentalLongShare',
  'parentalFatherLongShare',
  'parentalMotherDays',
] as const;

/** The values of {@link planFigures}. */
export interface PlanLaw {
  readonly parentalShortDays: number;
  readonly parentalMiddleDays: number;
  readonly parentalLongDays: number;
  readonly parentalSharedDays: number;
  readonly parentalFatherLongDays: number;
  readonly parentalMiddleShare: Share;
  readonly parentalLongShare: Share;
  readonly parentalFatherLongShare: Share;
  readonly parentalMotherDays: number;
}

/** What a day of the social benefit pays, by length; absent since the PSU. */
export interface SocialRates {
  readonly full: Cents;
  readonly middle: Cents;
  readonly long: Cents;
  readonly fatherLong: Cents;
}

/** A way to use the days: how many, how many of them the father takes alone at the end, and what share they pay. */
export interface Plan {
  readonly id: string;
  readonly days: number;
  readonly fatherDays: number | 'after-mother';
  readonly share: Share;
  readonly rate: keyof SocialRates;
}

/** What both parents may do together. */
export interface Openness {
  /** The mother has days of her own to take. */
  readonly mother: boolean;
  /** Both have a right of the same kind, so that they may share. */
  readonly shared: boolean;
  /** The claimant takes the days in place of the mother. */
  readonly instead: boolean;
  readonly stillborn: boolean;
  readonly sharing: Facts['sharing'] | undefined;
  /** Paid from contributions. */
  readonly contributory: boolean;
}

const inFull: Share = { of: 1, in: 1 };

const shareAMonth: readonly Openness['sharing'][] = [undefined, 'undecided', 'month', 'two-months'];
const shareTwoMonths: readonly Openness['sharing'][] = [undefined, 'undecided', 'two-months'];

/** The plans open to these parents, from the shortest; those that they have ruled out are left out. */
export function plansFor(
  { mother, shared, instead, stillborn, sharing, contributory }: Openness,
  law: PlanLaw,
): readonly Plan[] {
  const one = (id: string): Plan => ({
    id,
    days: law.parentalShortDays,
    fatherDays: 0,
    share: inFull,
    rate: 'full',
  });
  const middle = (id: string): Plan => ({
    id,
    days: law.parentalMiddleDays,
    fatherDays: 0,
    share: law.parentalMiddleShare,
    rate: 'middle',
  });
  if (instead) return stillborn ? [one('instead-short')] : [one('instead-short'), middle('instead-middle')];
  if (!mother) return [];
  if (stillborn) return [one('one-short')];
  return [
    one('one-short'),
    middle('one-middle'),
    ...(shared && contributory && shareTwoMonths.includes(sharing)
      ? [{ ...one('father-short'), fatherDays: 'after-mother' } as const]
      : []),
    ...(shared && shareAMonth.includes(sharing) ? plansOfAMonth(law) : []),
    ...(shared && shareTwoMonths.includes(sharing) ? [planOfTwoMonths(law)] : []),
  ];
}

function plansOfAMonth(law: PlanLaw): readonly Plan[] {
  const fatherDays = law.parentalSharedDays;
  return [
    { id: 'shared-middle', days: law.parentalMiddleDays, fatherDays, share: inFull, rate: 'full' },
    { id: 'shared-long', days: law.parentalLongDays, fatherDays, share: law.parentalLongShare, rate: 'long' },
  ];
}

function planOfTwoMonths(law: PlanLaw): Plan {
  return {
    id: 'shared-long-father',
    days: law.parentalLongDays,
    fatherDays: law.parentalFatherLongDays,
    share: law.parentalFatherLongShare,
    rate: 'fatherLong',
  };
}
