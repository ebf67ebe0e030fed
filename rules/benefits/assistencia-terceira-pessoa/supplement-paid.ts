import { all, any, count, doubt, money, type Node } from '../../core/condition';
import { completedYears } from '../../core/dates';
import { divideHalfUp } from '../../core/money';
import { abonoCites } from '../../law/articles/abono';
import { thirdPersonCites } from '../../law/articles/third-person';
import { childLivesHere } from '../shared/child-residence';
import { condition } from '../shared/condition';
import { assetsOfSupplement } from '../shared/supplement';

const hasSupplement = condition({
  id: 'has-supplement',
  cite: thirdPersonCites.supplementRequired,
  needs: ['childFamilyBenefits'],
  holds: ({ childFamilyBenefits }) => {
    if (childFamilyBenefits === 'supplement-only') return doubt('supplement-without-allowance');
    return childFamilyBenefits === 'both';
  },
});

const hasAllowance = condition({
  id: 'has-allowance',
  cite: thirdPersonCites.supplementRequired,
  needs: ['childFamilyBenefits'],
  holds: ({ childFamilyBenefits }) => childFamilyBenefits === 'allowance-only',
});

/** Neither child benefit nor its disability supplement is paid yet: all of it is claimed together. */
export const hasNeither = condition({
  id: 'has-neither',
  cite: thirdPersonCites.supplementRequired,
  needs: ['childFamilyBenefits'],
  holds: ({ childFamilyBenefits }) => childFamilyBenefits === 'neither',
});

/**
 * Child benefit is due up to bracket 3. Children below the age of school are counted, and this child; how many others
 * count is left to the questions of child benefit, and so is who earns more.
 */
const incomeInBrackets = condition({
  id: 'income-in-brackets',
  cite: abonoCites.brackets,
  needs: ['incomeLastYear', 'children', 'claimDate'],
  figures: ['bracket3LimitNew', 'ageWithoutSchool'],
  holds: ({ incomeLastYear, children, claimDate }, { bracket3LimitNew, ageWithoutSchool }) => {
    const young = children.filter(
      ({ childBirthDate }) =>
        childBirthDate !== undefined && completedYears(childBirthDate, claimDate) < ageWithoutSchool,
    ).length;
    return divideHalfUp(incomeLastYear, Math.max(young, 1) + 1) <= bracket3LimitNew
      ? true
      : doubt('perhaps-above-brackets');
  },
  shows: ({ incomeLastYear, children }, { bracket3LimitNew }) => ({
    income: money(incomeLastYear),
    children: count(children.length),
    limit: money(bracket3LimitNew),
  }),
});

/** Child benefit with the disability supplement: paid already, or due on a claim made together with this one. */
export const supplementPaidOrDue: Node = any('supplement-paid-or-due', [
  hasSupplement,
  hasAllowance,
  all('allowance-due', [hasNeither, childLivesHere, incomeInBrackets, assetsOfSupplement]),
]);

/** The supplement has still to be claimed. */
export const supplementToClaim: Node = any('supplement-to-claim', [hasAllowance, hasNeither]);
