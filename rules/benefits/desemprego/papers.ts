import type { Paper } from '../../core/benefit';
import { all, any, type Node } from '../../core/condition';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import { claimantPapers } from '../shared/claimant-papers';
import { condition } from '../shared/condition';
import { majoration } from './components';
import { beforeCourt, endedBy, leftAsVictim } from './loss';
import { employed, notGrantedYet, usedUp } from './person';
import { guaranteeLacking, inEu, insuredAbroad } from './record';

/** Lost work for an employer, and no benefit has been granted for it. */
const newClaim = all('new-claim', [notGrantedYet, employed]);

const outsideEu = condition({
  id: 'insured-outside-eu',
  cite: cites.abroad,
  needs: ['insuredAbroad'],
  holds: (known) => known.insuredAbroad.some((country) => country !== 'eu'),
});

const fewDaysHere = condition({
  id: 'few-days-in-portugal',
  cite: cites.guarantee,
  needs: ['daysInTwoYears'],
  figures: ['sdGuaranteeDays'],
  holds: ({ daysInTwoYears }, { sdGuaranteeDays }) => daysInTwoYears < sdGuaranteeDays,
});

const abroadPaper = (id: string, where: Node): Node => all(id, [newClaim, fewDaysHere, insuredAbroad, where]);

const unpaidWages = endedBy('wages-unpaid', cites.declaration, ['unpaid-wages']);

const otherEnd = condition({
  id: 'not-unpaid-wages',
  cite: cites.declaration,
  needs: ['contractEnd'],
  holds: ({ contractEnd }) => contractEnd !== 'unpaid-wages',
});

const ofResidence = claimantPapers(cites.residence).filter(
  ({ id }) => id === 'residence-permit' || id === 'aima-proof',
);

const common: readonly Paper[] = [
  { id: 'rp5000-dgss', onlyIf: newClaim },
  { id: 'rp5044-dgss', onlyIf: all('needs-employers-declaration', [newClaim, otherEnd]) },
  { id: 'gd18-dgss', onlyIf: all('needs-unpaid-wages-form', [newClaim, unpaidWages]) },
  { id: 'notice-of-unpaid-wages', onlyIf: all('needs-notice', [newClaim, unpaidWages]) },
  { id: 'court-action-proof', onlyIf: all('needs-court-proof', [newClaim, beforeCourt]) },
  { id: 'victim-status', onlyIf: all('needs-victim-status', [newClaim, leftAsVictim]) },
  { id: 'job-centre-registration' },
  { id: 'u1', onlyIf: abroadPaper('needs-u1', inEu) },
  { id: 'foreign-insurance-record', onlyIf: abroadPaper('needs-foreign-record', outsideEu) },
  { id: 'rp5059-dgss', onlyIf: majoration },
  ...ofResidence,
  { id: 'identity-documents' },
  { id: 'iban' },
];

const socialOnes = any('needs-means-papers', [
  usedUp,
  all('needs-first-means-papers', [newClaim, guaranteeLacking]),
]);

/** Papers until the PSU. */
export const papersUntilPsu: readonly Paper[] = [
  ...common,
  { id: 'household-income-declaration', onlyIf: socialOnes },
  { id: 'income-proof', onlyIf: socialOnes },
  { id: 'bank-balances', onlyIf: socialOnes },
];

/** Papers since the PSU: its own claim where the increase is asked for. */
export const papersWithPsu: readonly Paper[] = [...common, { id: 'psu-application', onlyIf: socialOnes }];
