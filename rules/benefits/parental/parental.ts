import { parentalLaw } from './law';
import type { Benefit, Regime } from '../../core/benefit';
import { all, any, type Known } from '../../core/condition';
import { addYears } from '../../core/dates';
import type { FiguresOnDay } from '../../core/figures';
import type { FactId } from '../../facts';
import { firstClaimDate } from '../../law/first-claim-date';
import { parentalCites } from '../../law/articles/parental';
import { firstDayOfPsu, lastDayOfRsi } from '../../law/minimum-income-dates';
import { parentalAdvice } from './advice';
import { amountUntilPsu, amountWithPsu } from './amount';
import { contributory } from './contributory';
import { claimDeadline, event, inTime, leaveStart, onLeave, paidFrom } from './leave';
import { papersUntilPsu, papersWithPsu } from './papers';
import { choicesUntilPsu, choicesWithPsu } from './planner';
import { psuParental, socialParental } from './social';

const common = { subject: 'claimant', paidFrom, deadlines: [claimDeadline] } as const;

/** From contributions, or the social benefit (DL 91/2009, chapter III) until it ends. */
const untilPsu: Regime = {
  ...common,
  id: 'parental',
  inForce: { from: firstClaimDate, until: lastDayOfRsi },
  conditions: all('parental', [
    event,
    onLeave,
    inTime,
    any('contributory-or-social', [contributory, socialParental]),
  ]),
  parts: [contributory, socialParental],
  amount: amountUntilPsu,
  papers: papersUntilPsu,
  choices: choicesUntilPsu,
};

/** From contributions as before, or an increase of the prestação social única (DL 166/2026, art. 26). */
const withPsu: Regime = {
  ...common,
  id: 'parental-psu',
  inForce: { from: firstDayOfPsu },
  conditions: all('parental-psu', [
    event,
    onLeave,
    inTime,
    any('contributory-or-psu', [contributory, psuParental]),
  ]),
  parts: [contributory, psuParental],
  amount: amountWithPsu,
  papers: papersWithPsu,
  choices: choicesWithPsu,
};

/** What nobody is asked any more once no leave can still run, however many days are added. */
const longOver = {
  parentRole: 'father',
  childrenBornAlive: 1,
  daysBeforeBirth: 0,
  hospitalDays: 0,
  veryEarlyBirth: false,
  otherParent: 'none',
} as const;

/** What the event settles: nobody is asked for days that it does not have. */
function settledBy(situation: Known, law: FiguresOnDay): Known {
  const { parentalEvent, birthOn, claimDate, hospitalDays, otherParent } = situation;
  const dated = typeof birthOn === 'string' && typeof claimDate === 'string';
  const noStay = parentalEvent === 'stillbirth' || parentalEvent === 'adoption';
  if (dated && addYears(birthOn, noStay ? 1 : 2) < claimDate) return longOver;
  const ahead = dated && birthOn > claimDate;
  return {
    ...(parentalEvent === 'stillbirth' ? { childrenBornAlive: 0, sharing: 'none' } : {}),
    ...(parentalEvent === 'adoption' ? { daysBeforeBirth: 0, parentRole: 'mother' } : {}),
    ...(noStay || ahead ? { hospitalDays: 0 } : {}),
    ...(noStay || ahead || hospitalDays === 0 ? { veryEarlyBirth: false } : {}),
    ...(hasMonths(situation, law) ? { monthsElsewhere: 0 } : {}),
    ...(otherParent === 'none' && birthOn !== undefined ? { cannotFrom: birthOn } : {}),
  };
}

/** Enough months in Portugal, if a gap does not count: how many there are elsewhere makes no difference then. */
function hasMonths({ registeredMonths }: Known, { parentalGuaranteeMonths }: FiguresOnDay): boolean {
  return Number(registeredMonths) >= Number(parentalGuaranteeMonths);
}

function derive(situation: Known, law: FiguresOnDay): Known {
  const settled = settledBy(situation, law);
  return {
    ...settled,
    leaveStart: leaveStart({ ...situation, ...settled }),
  };
}

/** The child first, then the claimant's work, the plan, the other parent, money, and last the means of the household. */
const order: readonly FactId[] = [
  'claimDate',
  'parentalEvent',
  'birthOn',
  'parentRole',
  'parentWork',
  'takesLeave',
  'registeredMonths',
  'longGap',
  'monthsAfterGap',
  'insuredElsewhere',
  'monthsElsewhere',
  'contributionsPaid',
  'childrenBornAlive',
  'daysBeforeBirth',
  'hospitalDays',
  'veryEarlyBirth',
  'earningsInWindow',
  'earningsLater',
  'monthsWithEarnings',
  'otherParent',
  'cannotFrom',
  'sharing',
  'otherParentEarnings',
  'children',
  'childBirthDate',
  'adults',
  'psuHolder',
  'grossMonthlyIncome',
  'movableAssets',
  'citizenship',
  'euRegistration',
  'paper',
  'paperExpiredOn',
  'renewalProof',
];

/** The initial parental benefit, its social form, and what the PSU puts in the place of that. */
export const parental: Benefit = {
  id: 'parental',
  figures: parentalLaw,
  regimes: [untilPsu, withPsu],
  order,
  derive,
  change: { on: firstDayOfPsu, cite: parentalCites.psuStart, advice: parentalAdvice },
};
