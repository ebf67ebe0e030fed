import type { Paper } from '../../core/benefit';
import { all, any, type Node } from '../../core/condition';
import { abonoCites } from '../../law/articles/abono';
import { thirdPersonCites } from '../../law/articles/third-person';
import {
  aimaProofForChild,
  cards,
  isEu,
  ofChildOrAdult,
  permitForChild,
} from '../shared/child-residence-papers';
import { condition } from '../shared/condition';
import { smallIncomePerHead } from '../shared/supplement';
import { hasNeither, supplementToClaim } from './supplement-paid';
import { wasMarried } from './ways';

/** No contributions in Portugal and no pension: the income of the household is looked at. */
const meansLookedAt = condition({
  id: 'means-looked-at',
  cite: thirdPersonCites.meansTested,
  needs: ['contributionRecord'],
  holds: ({ contributionRecord }) =>
    contributionRecord === 'none' || contributionRecord === 'contributions-abroad',
});

const aboveFirstTest = condition({
  id: 'above-first-test',
  cite: thirdPersonCites.meansTested,
  needs: ['childOwnIncome', 'grossMonthlyIncome'],
  figures: ['supplementOwnIncomeLimit', 'supplementHouseholdLimit'],
  holds: ({ childOwnIncome, grossMonthlyIncome }, law) =>
    childOwnIncome > law.supplementOwnIncomeLimit || grossMonthlyIncome > law.supplementHouseholdLimit,
});

const insuredAbroad = condition({
  id: 'insured-abroad',
  cite: abonoCites.contributionsAbroad,
  needs: ['contributionRecord'],
  holds: ({ contributionRecord }) => contributionRecord === 'contributions-abroad',
});

const notOwnChild = condition({
  id: 'not-own-child',
  cite: thirdPersonCites.applicant,
  needs: ['someChildNotOwn'],
  holds: ({ someChildNotOwn }) => someChildNotOwn,
});

const somebodyWithoutNiss = condition({
  id: 'somebody-without-niss',
  cite: thirdPersonCites.applicant,
  needs: ['everyoneHasNiss'],
  holds: ({ everyoneHasNiss }) => !everyoneHasNiss,
});

/** Papers about residence: Social Security has them once child benefit is paid. */
function withFirstClaim(node: Node): Node {
  return all('with-first-claim', [hasNeither, node]);
}

/** What to bring: the form and the doctor's page, and the forms of what is not paid yet. */
export const papers: readonly Paper[] = [
  { id: 'rp5036-dgss' },
  { id: 'svi-7-dgss' },
  { id: 'rp5034-dgss', onlyIf: supplementToClaim },
  { id: 'rp5045-dgss', onlyIf: hasNeither },
  { id: 'identity-documents' },
  { id: 'tax-number' },
  { id: 'social-security-number' },
  { id: 'iban' },
  { id: 'rv-1017-dgss', onlyIf: somebodyWithoutNiss },
  { id: 'guardianship', onlyIf: notOwnChild },
  { id: 'payslips', onlyIf: meansLookedAt },
  { id: 'income-proof', onlyIf: any('means-to-prove', [meansLookedAt, wasMarried]) },
  {
    id: 'social-risk-report',
    onlyIf: all('risk-to-prove', [meansLookedAt, aboveFirstTest, smallIncomePerHead]),
  },
  { id: 'civil-status-record', onlyIf: wasMarried },
  { id: 'foreign-contributions-proof', onlyIf: insuredAbroad },
  { id: 'residence-permit', onlyIf: withFirstClaim(permitForChild) },
  { id: 'protection-title', onlyIf: withFirstClaim(ofChildOrAdult(cards['protection-title'])) },
  { id: 'visa', onlyIf: withFirstClaim(ofChildOrAdult(cards.visa)) },
  { id: 'aima-proof', onlyIf: withFirstClaim(aimaProofForChild) },
  { id: 'eu-registration-certificate', onlyIf: withFirstClaim(isEu('childCitizenship')) },
];
