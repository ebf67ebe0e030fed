import { all, any, count, day, doubt, money, type Node } from '../../core/condition';
import { addYears, completedYears, firstOfMonth } from '../../core/dates';
import { abonoCites } from '../../law/articles/abono';
import { condition } from './condition';
import { contributionWindow } from './contribution-window';

/** A disability that needs individual teaching or therapy, or a specialised establishment. */
export const needsSupport = condition({
  id: 'needs-support',
  cite: abonoCites.supplement,
  needs: ['childDisability'],
  holds: ({ childDisability }) => childDisability,
});

/** Held or claimed the supplement before its age limit was lowered. */
export const hadOldSupplement = condition({
  id: 'had-old-supplement',
  cite: abonoCites.supplementAge,
  needs: ['childOldSupplement'],
  figures: ['oldSupplementBy'],
  holds: ({ childOldSupplement }) => childOldSupplement,
  shows: (_, { oldSupplementBy }) => ({ limit: day(oldSupplementBy) }),
});

/** Paid up to the month before the birthday: a claim in the month of the birthday finds nothing to pay any more. */
const under11 = condition({
  id: 'under-11',
  cite: abonoCites.supplementAge,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['ageOfNewSupplement'],
  holds: ({ childBirthDate, claimDate }, { ageOfNewSupplement }) =>
    claimDate < firstOfMonth(addYears(childBirthDate, ageOfNewSupplement)),
  shows: ({ childBirthDate }, { ageOfNewSupplement }) => ({
    limit: count(ageOfNewSupplement),
    reached: day(addYears(childBirthDate, ageOfNewSupplement)),
  }),
  turnsOn: ({ childBirthDate }, { ageOfNewSupplement }) => [
    firstOfMonth(addYears(childBirthDate, ageOfNewSupplement)),
  ],
});

const under24 = condition({
  id: 'under-24-today',
  cite: abonoCites.supplementAge,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['ageOfOldSupplement'],
  holds: ({ childBirthDate, claimDate }, { ageOfOldSupplement }) =>
    completedYears(childBirthDate, claimDate) < ageOfOldSupplement,
  shows: ({ childBirthDate, claimDate }, { ageOfOldSupplement }) => ({
    own: count(completedYears(childBirthDate, claimDate)),
    limit: count(ageOfOldSupplement),
  }),
  turnsOn: ({ childBirthDate }, { ageOfOldSupplement }) => [addYears(childBirthDate, ageOfOldSupplement)],
});

/** The disability supplement is not paid beside the PSI. */
export const withoutPsi = condition({
  id: 'without-psi',
  cite: abonoCites.supplementWithPsi,
  needs: ['childReceivesPsi'],
  holds: ({ childReceivesPsi }) => !childReceivesPsi,
});

/**
 * Earnings registered in the window, or before the death of the person in charge, or a pension; for a lower injury
 * pension, and for contributions in another country, only the office can say.
 */
export const contributionRecord = condition({
  id: 'contribution-record',
  cite: abonoCites.contributions,
  needs: ['contributionRecord', 'claimDate'],
  figures: ['contributionMonths', 'contributionGapMonths'],
  holds: (known) => {
    if (known.contributionRecord === 'injury-pension-lower') return doubt('injury-pension-lower');
    if (known.contributionRecord === 'contributions-abroad') return doubt('contributions-abroad');
    return known.contributionRecord !== 'none';
  },
  shows: ({ claimDate }, law) => {
    const window = contributionWindow(claimDate, law.contributionMonths, law.contributionGapMonths);
    return { from: day(window.from), until: day(window.until) };
  },
});

const ownIncomeSmall = condition({
  id: 'own-income-small',
  cite: abonoCites.supplementNeed,
  needs: ['childOwnIncome'],
  figures: ['supplementOwnIncomeLimit'],
  holds: ({ childOwnIncome }, { supplementOwnIncomeLimit }) => childOwnIncome <= supplementOwnIncomeLimit,
  shows: ({ childOwnIncome }, { supplementOwnIncomeLimit }) => ({
    own: money(childOwnIncome),
    limit: money(supplementOwnIncomeLimit),
  }),
});

const householdIncomeSmall = condition({
  id: 'household-income-small',
  cite: abonoCites.supplementNeed,
  needs: ['grossMonthlyIncome'],
  figures: ['supplementHouseholdLimit'],
  holds: ({ grossMonthlyIncome }, { supplementHouseholdLimit }) =>
    grossMonthlyIncome <= supplementHouseholdLimit,
  shows: ({ grossMonthlyIncome }, { supplementHouseholdLimit }) => ({
    own: money(grossMonthlyIncome),
    limit: money(supplementHouseholdLimit),
  }),
});

const perHeadIncomeSmall = condition({
  id: 'per-head-income-small',
  cite: abonoCites.supplementNeed,
  needs: ['grossMonthlyIncome', 'children', 'adults'],
  figures: ['supplementPerHeadLimit'],
  holds: ({ grossMonthlyIncome, children, adults }, { supplementPerHeadLimit }) =>
    grossMonthlyIncome <= supplementPerHeadLimit * (1 + children.length + adults.length),
  shows: ({ grossMonthlyIncome, children, adults }, { supplementPerHeadLimit }) => ({
    own: money(grossMonthlyIncome),
    people: count(1 + children.length + adults.length),
    limit: money(supplementPerHeadLimit),
  }),
});

const inSocialRisk = condition({
  id: 'in-social-risk',
  cite: abonoCites.supplementNeed,
  needs: ['socialRisk'],
  holds: ({ socialRisk }) => socialRisk,
});

/** Whether the limit of assets also stands in the way of the supplement alone is open. */
export const assetsOfSupplement = condition({
  id: 'assets-of-supplement',
  cite: abonoCites.assets,
  needs: ['movableAssets'],
  figures: ['abonoAssetsLimit'],
  holds: ({ movableAssets }, { abonoAssetsLimit }) =>
    movableAssets <= abonoAssetsLimit ? true : doubt('supplement-above-assets'),
});

/** Under the age at which a new supplement ends, or still under that of the older rules. */
export const supplementAge: Node = any('supplement-age', [
  under11,
  all('kept-supplement', [under24, hadOldSupplement]),
]);

/** The child and the household have a very small income. */
export const smallIncome: Node = all('small-income', [ownIncomeSmall, householdIncomeSmall]);

/** Very little income for each person of the household, and a recognised social risk. */
export const smallIncomePerHead: Node = all('small-income-per-head', [perHeadIncomeSmall, inSocialRisk]);

/** The disability supplement (bonificação por deficiência): by age and need, not by bracket. */
export const supplement: Node = all('bonificacao', [
  needsSupport,
  supplementAge,
  withoutPsi,
  any('supplement-means', [contributionRecord, smallIncome, smallIncomePerHead]),
  assetsOfSupplement,
]);

/** The disability supplement as the way instead of the PSI: who chooses it does without the PSI. */
export const supplementInsteadOfPsi: Node = all('bonificacao', [
  needsSupport,
  supplementAge,
  any('supplement-means', [contributionRecord, smallIncome, smallIncomePerHead]),
  assetsOfSupplement,
]);
