import type { Regime } from '../../core/benefit';
import { all } from '../../core/condition';
import { firstClaimDate } from '../../law/first-claim-date';
import { computation } from '../shared/condition';
import { hasPensionAge } from '../shared/pension-age';
import { claimantsOwn, residence } from '../shared/residence';
import { ageOrOnset } from './age';
import { amount } from './amount';
import { certified } from './certificate';
import { complement } from './complement';
import { adultsDegree, noSocialPension } from './degree';
import { claimant } from './holder';
import { adultsPapers } from './papers';
import { singleParent } from './single-parent';
import { boardDeadline, claimDeadline, paidFrom, paidUntil, renewalDeadline } from './time';

/** The PSI of somebody who asks for themselves: base component, and the complement against poverty. */
export const psi: Regime = {
  id: 'psi',
  inForce: { from: firstClaimDate },
  subject: 'claimant',
  askedFor: { fact: 'psiFor', option: 'me' },
  conditions: all('psi', [
    certified(claimant, adultsDegree),
    ageOrOnset,
    noSocialPension,
    residence(claimantsOwn, 'R8'),
  ]),
  parts: [complement, singleParent(claimant)],
  amount,
  paidFrom: paidFrom(claimant),
  paidUntil: paidUntil(claimant),
  deadlines: [claimDeadline(claimant), renewalDeadline(claimant), boardDeadline],
  papers: adultsPapers,
  details: computation({
    needs: ['birthDate', 'claimDate'],
    figures: ['pensionAgeMonths'],
    of: ({ birthDate, claimDate }, { pensionAgeMonths }): Readonly<Record<string, string>> => ({
      regime: 'psi',
      ...(hasPensionAge(birthDate, claimDate, pensionAgeMonths) ? { compare: 'pension-age' } : {}),
    }),
  }),
};
