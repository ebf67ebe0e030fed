import type { Paper } from '../../core/benefit';
import { all, type Condition } from '../../core/condition';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { condition, type Facts } from '../shared/condition';
import { psuPapers } from '../shared/minimum-income/papers';
import { hasIncomeToProve } from './means';

const cite = socialPensionCites.claim;

/** Papers of aliens who do not hold a valid card: AIMA's proof stands beside the old card or in its place. */
const provedByAima: readonly Facts['paper'][] = ['permit-expired', 'granted-no-card', 'pending'];

function citizen(id: string, citizenship: Facts['citizenship']): Condition {
  return condition({ id, cite, needs: ['citizenship'], holds: (known) => known.citizenship === citizenship });
}

const foreign = citizen('needs-residence-permit', 'other');

/** Papers of a claim to the social pension. */
export const socialPensionPapers: readonly Paper[] = [
  { id: 'rp5002-dgss' },
  { id: 'identity-documents' },
  { id: 'residence-permit', onlyIf: foreign },
  {
    id: 'aima-proof',
    onlyIf: all('needs-aima-proof', [
      foreign,
      condition({
        id: 'proved-by-aima',
        cite,
        needs: ['paper'],
        holds: ({ paper }) => provedByAima.includes(paper),
      }),
    ]),
  },
  { id: 'eu-registration-certificate', onlyIf: citizen('needs-eu-registration', 'eu') },
  {
    id: 'rv-1017-dgss',
    onlyIf: condition({
      id: 'needs-niss-form',
      cite,
      needs: ['everyoneHasNiss'],
      holds: ({ everyoneHasNiss }) => !everyoneHasNiss,
    }),
  },
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
