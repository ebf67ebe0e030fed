import type { Paper } from '../../core/benefit';
import { all, any, type Condition, type Node } from '../../core/condition';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { citizens } from '../shared/claimant-papers';
import { condition, type Facts } from '../shared/condition';
import { specialSocial } from './special-social';

/** Nobody asks for what comes by itself: the provisional pension, and the board's look at the case after it. */
const asksForIt: Node = any('asks-for-it', [
  condition({
    id: 'sick-days-left',
    cite: invalidityCites.provisional,
    needs: ['sickDaysUsedUp'],
    holds: ({ sickDaysUsedUp }) => !sickDaysUsedUp,
  }),
  condition({
    id: 'refused-once',
    cite: invalidityCites.afterRefusal,
    needs: ['boardResult'],
    holds: ({ boardResult }) => boardResult === 'refused',
  }),
]);

function byDisease(...options: readonly Facts['listedDisease'][]): Condition {
  return condition({
    id: 'needs-disease-proof',
    cite: invalidityCites.diseases,
    needs: ['listedDisease'],
    holds: ({ listedDisease }) => options.includes(listedDisease),
  });
}

const common: readonly Paper[] = [
  { id: 'rp5072-dgss', onlyIf: asksForIt },
  { id: 'medical-report' },
  { id: 'medical-exams' },
  { id: 'identity-documents' },
  { id: 'social-security-number' },
  { id: 'tax-number' },
  {
    id: 'third-party-statement',
    onlyIf: condition({
      id: 'needs-third-party-statement',
      cite: invalidityCites.thirdParty,
      needs: ['invalidityCause'],
      holds: ({ invalidityCause }) => invalidityCause === 'third-party',
    }),
  },
  { id: 'disease-proof', onlyIf: byDisease('listed', 'similar') },
  {
    id: 'board-decision',
    onlyIf: condition({
      id: 'needs-board-decision',
      cite: invalidityCites.certification,
      needs: ['boardResult'],
      holds: ({ boardResult }) => boardResult !== 'not-yet',
    }),
  },
  {
    id: 'foreign-insurance-record',
    onlyIf: condition({
      id: 'needs-foreign-record',
      cite: invalidityCites.totalisation,
      needs: ['insuredAbroad'],
      holds: ({ insuredAbroad }) => insuredAbroad.length > 0,
    }),
  },
  { id: 'iban' },
];

/** Papers until the PSU: the social pension has a form of its own, and looks at residence and income. */
export const papersUntilPsu: readonly Paper[] = [
  ...common,
  { id: 'rp5002-dgss', onlyIf: specialSocial },
  { id: 'income-proof', onlyIf: specialSocial },
  {
    id: 'residence-permit',
    onlyIf: all('needs-social-permit', [
      specialSocial,
      citizens('needs-residence-permit', invalidityCites.socialMeans, 'other'),
    ]),
  },
];

/** Papers since the PSU. */
export const papersWithPsu: readonly Paper[] = common;
