import type { Benefit, Regime } from '../../core/benefit';
import { all, type Known } from '../../core/condition';
import type { FiguresOnDay } from '../../core/figures';
import type { FactId } from '../../facts';
import { firstClaimDate } from '../../law/first-claim-date';
import { computation, type DerivedSickness } from '../shared/condition';
import { referencePay, untoldEarnings } from '../shared/reference-pay';
import { amount } from './amount';
import { daysLeft, nothingInstead } from './besides';
import { cause, certificate, longerThanWait, notPregnancyRisk } from './certificate';
import { sickCourse } from './course';
import { increase } from './increase';
import {
  index,
  noUnemploymentBenefit,
  paidUp,
  schemeCoversIllness,
  sicknessGuarantee,
  stillInWork,
} from './insured';
import { sicknessLaw } from './law';
import { sicknessPapers } from './papers';
import { payments } from './payments';
import { paidFrom, paidUntil, paperDeadline } from './time';

/** No nationality, no length of stay and no title is asked for (DL 28/2004). */
const doenca: Regime = {
  id: 'doenca',
  inForce: { from: firstClaimDate },
  subject: 'claimant',
  conditions: all('doenca', [
    cause,
    notPregnancyRisk,
    certificate,
    sicknessGuarantee.inScheme,
    noUnemploymentBenefit,
    stillInWork,
    schemeCoversIllness,
    longerThanWait,
    sicknessGuarantee.met,
    index,
    paidUp,
    daysLeft,
    nothingInstead,
  ]),
  parts: [increase],
  amount,
  paidFrom,
  paidUntil,
  deadlines: [paperDeadline],
  papers: sicknessPapers,
  payments,
  details: computation({
    needs: ['sickCourse'],
    of: ({ sickCourse: { wait } }): Readonly<Record<string, number>> =>
      wait.open.length === 0 && wait.atMost > 0 ? { waitingDays: wait.atMost } : {},
  }),
};

/** The scheme, told by the work itself or besides it; months elsewhere that make no difference. */
function settledBy(
  { parentWork, insuredAs, registeredMonths }: Known,
  { sicknessGuaranteeMonths }: FiguresOnDay,
): Known {
  const byWork = parentWork === 'employee' || parentWork === 'self-employed' ? parentWork : insuredAs;
  return {
    insuredAs: parentWork === undefined ? undefined : byWork,
    ...(Number(registeredMonths) >= Number(sicknessGuaranteeMonths) ? { monthsElsewhere: 0 } : {}),
  };
}

function payOf(situation: Known, law: FiguresOnDay): DerivedSickness['sickPay'] {
  const amountOf = (fact: string) => {
    const value = situation[fact];
    return typeof value === 'number' ? { [fact]: value } : {};
  };
  const told = {
    ...amountOf('earningsInWindow'),
    ...amountOf('earningsLater'),
    ...amountOf('monthsWithEarnings'),
  };
  const { sicknessReferenceDays, sicknessMonthDays } = law;
  const days = { reference: Number(sicknessReferenceDays), month: Number(sicknessMonthDays) };
  return referencePay(told, days) ?? { open: untoldEarnings(told) };
}

function derive(situation: Known, law: FiguresOnDay): Known {
  const settled = settledBy(situation, law);
  return {
    ...settled,
    sickCourse: sickCourse({ ...situation, ...settled }, law),
    sickPay: payOf(situation, law),
  };
}

/** The paper and its days first, then work and contributions, earlier illness, pay, and last what is private. */
const order: readonly FactId[] = [
  'claimDate',
  'sickPaper',
  'sickFrom',
  'sickDays',
  'citIssuedOn',
  'sickCause',
  'compensation',
  'parentWork',
  'insuredAs',
  'registeredMonths',
  'longGap',
  'monthsAfterGap',
  'insuredElsewhere',
  'monthsElsewhere',
  'daysWorked',
  'contributionsPaid',
  'sickWithoutWait',
  'sickBefore',
  'sickBeforeUntil',
  'sickBeforeDays',
  'parentalInWindow',
  'earningsInWindow',
  'earningsLater',
  'monthsWithEarnings',
  'youngDescendants',
  'descendantSupplement',
  'familyInCharge',
  'ownPensions',
  'sickInstead',
];

/** The sickness benefit. */
export const sickness: Benefit = { id: 'doenca', figures: sicknessLaw, regimes: [doenca], order, derive };
