import { all, any, doubt, money, open, type Condition, type Known, type Node } from '../../core/condition';
import { isLess, minus, plus, roundHalfUp, times, whole, type Fraction } from '../../core/fraction';
import type { Cents, Share } from '../../core/money';
import { csiCites } from '../../law/articles/csi';
import { condition, type CsiIncome, type DerivedCsi, type Facts } from '../shared/condition';

/** What the claimant alone has. */
export const ownFacts = [
  'ownPensionsLastYear',
  'ownOtherIncomeLastYear',
  'ownOtherProperty',
  'ownSavings',
] as const;

/** What the partner has; nothing where there is no partner. */
export const partnerFacts = ['partnerIncomeLastYear', 'partnerOtherProperty', 'partnerSavings'] as const;

/** Figures that turn property and savings into resources. */
export const assetFigures = ['csiPropertyShare', 'csiSavingsShare'] as const;

type AssetLaw = Readonly<Record<(typeof assetFigures)[number], Share>>;
type Own = Pick<Facts, (typeof ownFacts)[number]>;
type Partner = Pick<Facts, (typeof partnerFacts)[number]>;

/** What counts of one person or of two, per year, in exact cents. */
export interface Resources {
  /** Income: it counts under every reading. */
  readonly income: Cents;
  /** What property and savings would add; how much is not confirmed. */
  readonly assets: Fraction;
}

/** The resources of the claimant alone. */
export function ownResources(told: Own, law: AssetLaw): Resources {
  return {
    income: told.ownPensionsLastYear + told.ownOtherIncomeLastYear,
    assets: yieldOf(told.ownOtherProperty, told.ownSavings, law),
  };
}

/** The resources of claimant and partner together. */
export function coupleResources(told: Own & Partner, law: AssetLaw): Resources {
  const own = ownResources(told, law);
  const partners = yieldOf(told.partnerOtherProperty, told.partnerSavings, law);
  return { income: own.income + told.partnerIncomeLastYear, assets: plus(own.assets, partners) };
}

/** Where there is no partner, the partner has nothing; and the income that is told so far. */
export function derivedResources(situation: Known): Known & DerivedCsi {
  const nothing = { partnerIncomeLastYear: 0, partnerOtherProperty: 0, partnerSavings: 0 };
  const partner = situation['livesAsCouple'] === false ? nothing : {};
  const known = { ...situation, ...partner };
  const own = ['ownPensionsLastYear', 'ownOtherIncomeLastYear'] as const;
  return {
    ...partner,
    csiIncomeSoFar: { own: toldOf(known, own), both: toldOf(known, [...own, 'partnerIncomeLastYear']) },
  };
}

function toldOf(situation: Known, facts: readonly string[]): CsiIncome {
  const cents = facts.map((fact) => situation[fact]).filter((value) => typeof value === 'number');
  return {
    cents: cents.reduce((sum, value) => sum + value, 0),
    missing: facts.filter((fact) => situation[fact] === undefined),
  };
}

/** What is left of a reference value, not rounded; below nothing when resources are higher. */
export function gapTo(reference: Cents, { income, assets }: Resources, counting: 'income' | 'all'): Fraction {
  const left = whole(reference - income);
  return counting === 'all' ? minus(left, assets) : left;
}

function yieldOf(property: Cents, savings: Cents, { csiPropertyShare, csiSavingsShare }: AssetLaw): Fraction {
  return plus(times(whole(property), csiPropertyShare), times(whole(savings), csiSavingsShare));
}

/** The total that a reason shows. */
function total({ income, assets }: Resources): Cents {
  return roundHalfUp(plus(whole(income), assets));
}

/** The income of the claimant is less than the reference value. What is told so far may be enough to refuse. */
const ownIncomeBelow: Condition = condition({
  id: 'own-resources-below',
  cite: csiCites.ownResources,
  needs: ['csiIncomeSoFar'],
  figures: ['csiReference'],
  holds: ({ csiIncomeSoFar: { own } }, { csiReference }) => {
    if (own.cents >= csiReference) return false;
    return own.missing.length === 0 || open(own.missing);
  },
  shows: ({ csiIncomeSoFar: { own } }, { csiReference }) => ({
    own: money(own.cents),
    limit: money(csiReference),
  }),
});

/** Nor do property and savings lift them to it. How much of these counts is not confirmed, so they never refuse. */
const ownAssetsBelow: Condition = condition({
  id: 'own-assets-below',
  cite: csiCites.assets,
  needs: ownFacts,
  figures: ['csiReference', ...assetFigures],
  holds: (told, law) =>
    isLess(whole(0), gapTo(law.csiReference, ownResources(told, law), 'all')) || doubt('csi-assets'),
  shows: (told, law) => ({ own: money(total(ownResources(told, law))), limit: money(law.csiReference) }),
});

/** There is no partner whose resources count. */
const single: Condition = condition({
  id: 'csi-single',
  cite: csiCites.coupleResources,
  needs: ['livesAsCouple'],
  holds: ({ livesAsCouple }) => !livesAsCouple,
});

/** The income of both is at most the reference value of a couple; the limit itself is allowed. */
const coupleIncomeWithin: Condition = condition({
  id: 'couple-resources-within',
  cite: csiCites.coupleResources,
  needs: ['csiIncomeSoFar'],
  figures: ['csiReferenceCouple'],
  holds: ({ csiIncomeSoFar: { both } }, { csiReferenceCouple }) => {
    if (both.cents > csiReferenceCouple) return false;
    return both.missing.length === 0 || open(both.missing);
  },
  shows: ({ csiIncomeSoFar: { both } }, { csiReferenceCouple }) => ({
    own: money(both.cents),
    limit: money(csiReferenceCouple),
  }),
});

/** As {@link ownAssetsBelow}, for both. */
const coupleAssetsWithin: Condition = condition({
  id: 'couple-assets-within',
  cite: csiCites.assets,
  needs: [...ownFacts, ...partnerFacts],
  figures: ['csiReferenceCouple', ...assetFigures],
  holds: (told, law) =>
    !isLess(gapTo(law.csiReferenceCouple, coupleResources(told, law), 'all'), whole(0)) ||
    doubt('csi-assets'),
  shows: (told, law) => ({
    own: money(total(coupleResources(told, law))),
    limit: money(law.csiReferenceCouple),
  }),
});

/** The share of the State in the cost of care counts as a resource, and only the office knows it. */
const withoutStateFundedCare: Condition = condition({
  id: 'without-state-funded-care',
  cite: csiCites.stateFundedCare,
  needs: ['stateFundedCare'],
  holds: ({ stateFundedCare }) => !stateFundedCare || doubt('state-funded-care'),
});

/** Until this changed, the income of children could refuse or lower the supplement. */
export const withoutChildrensIncome: Condition = condition({
  id: 'without-childrens-income',
  cite: csiCites.childrensIncome,
  needs: [],
  figures: ['csiChildrenCount'],
  holds: (_told, { csiChildrenCount }) => csiChildrenCount === 0 || doubt('childrens-income'),
});

/** What both texts of the law ask about resources: own, of the couple, and care that the State pays. */
export const resourcesWithinLimits: readonly Node[] = [
  all('csi-own-resources', [ownIncomeBelow, ownAssetsBelow]),
  any('csi-couple-resources', [single, all('csi-couple', [coupleIncomeWithin, coupleAssetsWithin])]),
  withoutStateFundedCare,
];
