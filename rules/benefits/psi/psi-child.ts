import type { Regime } from '../../core/benefit';
import { all } from '../../core/condition';
import { firstClaimDate } from '../../law/first-claim-date';
import { computation } from '../shared/condition';
import { certified, degreeReached } from './certificate';
import { childAmount } from './child-amount';
import { choices, supplementWay, thirdPersonWay } from './choices';
import { child } from './holder';
import { childsPapers } from './papers';
import { childLivesHere } from './residence';
import { singleParent } from './single-parent';
import { claimDeadline, paidFrom, paidUntil, renewalDeadline } from './time';

/** The PSI of a child, and beside it the disability supplement that excludes it. */
export const psiChild: Regime = {
  id: 'psi-child',
  inForce: { from: firstClaimDate },
  subject: 'child',
  askedFor: { fact: 'psiFor', option: 'child' },
  conditions: all('psi-child', [certified(child, degreeReached(child)), childLivesHere]),
  parts: [singleParent(child)],
  ways: [supplementWay, thirdPersonWay],
  amount: childAmount,
  paidFrom: paidFrom(child),
  paidUntil: paidUntil(child),
  deadlines: [claimDeadline(child), renewalDeadline(child)],
  papers: childsPapers,
  choices,
  details: computation({ needs: [], of: () => ({ regime: 'psi-child' }) }),
};
