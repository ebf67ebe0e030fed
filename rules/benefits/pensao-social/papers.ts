import type { Paper } from '../../core/benefit';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { claimantPapers } from '../shared/claimant-papers';
import { psuPapers } from '../shared/minimum-income/papers';
import { hasIncomeToProve } from './means';

/** Papers of a claim to the social pension. */
export const socialPensionPapers: readonly Paper[] = [
  { id: 'rp5002-dgss' },
  { id: 'identity-documents' },
  ...claimantPapers(socialPensionCites.claim),
  { id: 'income-proof', onlyIf: hasIncomeToProve },
  { id: 'iban' },
];

/** Papers that only people of working age, or with children in their household, bring to a claim of the PSU. */
const ofWorkingAge: ReadonlySet<string> = new Set([
  'job-centre-registration',
  'incapacity-proof',
  'guardianship',
]);

/** Papers of a claim to the PSU by somebody of pension age. */
export const psuPapersOfPensionAge: readonly Paper[] = psuPapers.filter(({ id }) => !ofWorkingAge.has(id));
