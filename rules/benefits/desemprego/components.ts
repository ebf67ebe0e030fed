import type { PartVerdicts } from '../../core/amount';
import { all, any, doubt, money, type Node } from '../../core/condition';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import { condition } from '../shared/condition';
import { littleMeans } from './means';
import { employed, notGrantedYet, usedUp } from './person';
import { guarantee, guaranteeLacking, psuRecord, shortRecord } from './record';
import { benefitIsOver, followsInTime, inTime } from './time';

/** Unemployment benefit from contributions. */
export const contributory: Node = all('sd', [notGrantedYet, employed, guarantee, inTime]);

/** The social benefit of people without the guarantee period. */
export const socialInitial: Node = all('ssd-initial', [
  notGrantedYet,
  employed,
  guaranteeLacking,
  shortRecord,
  inTime,
  littleMeans,
]);

/** The social benefit after the other one is used up. */
export const socialFollowOn: Node = all('ssd-subsequent', [
  usedUp,
  benefitIsOver,
  followsInTime,
  littleMeans,
]);

const householdHasPsu = condition({
  id: 'household-has-psu',
  cite: cites.psuIncrease,
  needs: ['psuHolder'],
  holds: ({ psuHolder }) => (psuHolder === 'not-yet' ? doubt('psu-not-yet') : psuHolder !== 'refused'),
});

/** The increase fills up to an amount: a household that has as much already gets none. */
const psuHasRoom = any('psu-has-room', [
  condition({
    id: 'psu-amount-open',
    cite: cites.psuIncrease,
    needs: ['psuHolder'],
    holds: ({ psuHolder }) => psuHolder === 'not-yet',
  }),
  condition({
    id: 'psu-below-limit',
    cite: cites.psuIncrease,
    needs: ['psuPaid'],
    figures: ['psuUnemploymentLimit'],
    holds: ({ psuPaid }, { psuUnemploymentLimit }) => psuPaid < psuUnemploymentLimit,
    shows: ({ psuPaid }, { psuUnemploymentLimit }) => ({
      own: money(psuPaid),
      limit: money(psuUnemploymentLimit),
    }),
  }),
]);

/** The increase of the PSU for people who lost their work (DL 166/2026, art. 27). */
export const psuTopUp: Node = all('psu-top-up', [
  any('psu-record', [
    all('psu-after-benefit', [usedUp, benefitIsOver]),
    all('psu-without-benefit', [notGrantedYet, employed, guaranteeLacking, psuRecord]),
  ]),
  householdHasPsu,
  psuHasRoom,
]);

/** Without work at home, with children in charge: the increase of the benefit from contributions. */
export const majoration: Node = all('majoration', [
  contributory,
  condition({
    id: 'nobody-at-work',
    cite: cites.increase,
    needs: ['childrenAndWork'],
    holds: ({ childrenAndWork }) => childrenAndWork === 'partner-unemployed' || childrenAndWork === 'alone',
  }),
]);

/** What is paid. */
export type Component = 'sd' | 'ssd-initial' | 'ssd-subsequent' | 'psu-top-up';

const social = ['ssd-initial', 'ssd-subsequent', 'psu-top-up'] as const;

/**
 * What the amount is worked out for: what is certain before what answers are missing for, and that before what only
 * an office can say; in each, the benefit from contributions first. `undefined` when nothing is left.
 */
export function componentOf(parts: PartVerdicts): Component | undefined {
  const order = ['yes', 'unknown', 'doubt'] as const;
  for (const verdict of order)
    for (const component of ['sd', ...social] as const) if (parts[component] === verdict) return component;
  return undefined;
}
