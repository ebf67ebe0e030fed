import { all, any, doubt, money, type Condition, type Node } from '../../core/condition';
import { completedYears } from '../../core/dates';
import { thirdPersonCites } from '../../law/articles/third-person';
import { condition } from '../shared/condition';
import { contributionRecord, smallIncome, smallIncomePerHead } from '../shared/supplement';

/** Living together may be waived for good reasons, which an office weighs. */
const livesTogether = condition({
  id: 'lives-together',
  cite: thirdPersonCites.livingTogether,
  needs: ['childHelpPlace'],
  holds: ({ childHelpPlace }) =>
    childHelpPlace === 'home' || childHelpPlace === 'day-centre' ? true : doubt('lives-elsewhere'),
});

const tooYoungToMarry = condition({
  id: 'too-young-to-marry',
  cite: thirdPersonCites.marriage,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['ageOfMarriage'],
  holds: ({ childBirthDate, claimDate }, { ageOfMarriage }) =>
    completedYears(childBirthDate, claimDate) < ageOfMarriage,
});

type CivilStatus = 'single' | 'married' | 'alone-again';

function hasStatus(id: string, status: CivilStatus): Condition {
  return condition({
    id,
    cite: status === 'single' ? thirdPersonCites.inCharge : thirdPersonCites.inChargeByIncome,
    needs: ['childCivilStatus'],
    holds: ({ childCivilStatus }) => childCivilStatus === status,
  });
}

function incomeBelow(id: string, figure: 'marriedDescendantLimit' | 'aloneDescendantLimit'): Condition {
  return condition({
    id,
    cite: thirdPersonCites.inChargeByIncome,
    needs: ['childOwnIncome'],
    figures: [figure],
    holds: ({ childOwnIncome }, law) => childOwnIncome < law[figure],
    shows: ({ childOwnIncome }, law) => ({ own: money(childOwnIncome), limit: money(law[figure]) }),
  });
}

/** In the charge of the beneficiary: unmarried, or with a small income after marriage. */
const inCharge = all('in-charge', [
  livesTogether,
  any('civil-status', [
    tooYoungToMarry,
    hasStatus('is-single', 'single'),
    all('married', [
      hasStatus('is-married', 'married'),
      incomeBelow('married-income', 'marriedDescendantLimit'),
    ]),
    all('alone-again', [
      hasStatus('is-alone-again', 'alone-again'),
      incomeBelow('alone-income', 'aloneDescendantLimit'),
    ]),
  ]),
]);

/** Social Security asks that nobody in charge be insured; the text of the law behind it could not be read. */
const carerNotInsured = condition({
  id: 'carer-not-insured',
  cite: thirdPersonCites.meansTested,
  needs: ['carerInsured'],
  holds: ({ carerInsured }) => (carerInsured ? doubt('carer-insured') : true),
});

/** The two ways to the allowance: by contributions, or by need. */
export const ways: Node = any('ways', [
  all('contributory', [contributionRecord, inCharge]),
  all('means-tested', [any('need', [smallIncome, smallIncomePerHead]), carerNotInsured]),
]);

/** Was or is married, as far as the age allows. */
export const wasMarried: Node = all('was-married', [
  condition({
    id: 'old-enough-to-marry',
    cite: thirdPersonCites.marriage,
    needs: ['childBirthDate', 'claimDate'],
    figures: ['ageOfMarriage'],
    holds: ({ childBirthDate, claimDate }, { ageOfMarriage }) =>
      completedYears(childBirthDate, claimDate) >= ageOfMarriage,
  }),
  condition({
    id: 'not-single',
    cite: thirdPersonCites.inChargeByIncome,
    needs: ['childCivilStatus'],
    holds: ({ childCivilStatus }) => childCivilStatus !== 'single',
  }),
]);
