import type { Regime } from '../../core/benefit';
import { all, any } from '../../core/condition';
import { firstClaimDate } from '../../law/first-claim-date';
import { amount, childAmount } from './amount';
import { ascendant } from './ascendant';
import { notBarred } from './barred';
import { coupleForPension } from './couple';
import { descendant } from './descendant';
import { child, claimant } from './holder';
import { childDetails, details, paidUntil } from './details';
import { pensionGuarantee } from './guarantee';
import { childsPapers, claimantsPapers } from './papers';
import { paidFrom, paidFromForChild, pensionDeadline } from './time';

/** The pension of the claimant: husband, wife, partner, former spouse, descendant or dependent parent. */
export const survivorsPension: Regime = {
  id: 'survivor',
  inForce: { from: firstClaimDate },
  subject: 'claimant',
  askedFor: { fact: 'deathFor', option: 'me' },
  conditions: all('survivor', [
    pensionGuarantee,
    any('relationship', [coupleForPension, descendant(claimant), ascendant]),
    notBarred,
  ]),
  parts: [],
  amount,
  paidFrom,
  paidUntil,
  deadlines: [pensionDeadline],
  papers: claimantsPapers,
  details,
};

/** The pension of each child or young person of the household. */
export const orphansPension: Regime = {
  id: 'orphan',
  inForce: { from: firstClaimDate },
  subject: 'child',
  askedFor: { fact: 'deathFor', option: 'child' },
  conditions: all('orphan', [pensionGuarantee, descendant(child)]),
  parts: [],
  amount: childAmount,
  paidFrom: paidFromForChild,
  deadlines: [pensionDeadline],
  papers: childsPapers,
  details: childDetails,
};
