import { all, any, doubt, type Condition, type Node } from '../../core/condition';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { condition } from '../shared/condition';
import { sickDaysUsedUp } from './insured';
import { boardOpen, certified, certifiedOtherwise } from './board';

/** No more than a share of the usual pay in the own occupation. */
const ownJobLost: Condition = condition({
  id: 'own-job-lost',
  cite: invalidityCites.relative,
  needs: ['workCapacity'],
  holds: ({ workCapacity }) =>
    workCapacity === 'unsure' ? doubt('capacity-unsure') : workCapacity !== 'more',
});

const anyJobLost: Condition = condition({
  id: 'any-job-lost',
  cite: invalidityCites.absolute,
  needs: ['workCapacity'],
  holds: ({ workCapacity }) =>
    workCapacity === 'unsure' ? doubt('capacity-unsure') : workCapacity === 'none',
});

/** What doctors expect is for the board to weigh, whatever they say. */
const noRecovery: Condition = condition({
  id: 'no-recovery',
  cite: invalidityCites.relative,
  needs: ['recoveryExpected'],
  holds: ({ recoveryExpected }) => {
    if (recoveryExpected === 'unsure') return doubt('recovery-unsure');
    return recoveryExpected === 'at-most-half' || doubt('recovery-expected');
  },
});

/** An incapacity from before the first contributions counts if it grew worse: the board weighs that too. */
const sinceInsured: Condition = condition({
  id: 'since-insured',
  cite: invalidityCites.certification,
  needs: ['incapacityOnset'],
  holds: ({ incapacityOnset }) => incapacityOnset !== 'before' || doubt('incapacity-before'),
});

/** Beginning and course; after the longest sickness benefit the board sees the person without an application. */
const course: Node = any('for-the-board', [sickDaysUsedUp, all('course', [noRecovery, sinceInsured])]);

const listed: Condition = condition({
  id: 'listed-disease',
  cite: invalidityCites.diseases,
  needs: ['listedDisease'],
  holds: ({ listedDisease }) =>
    listedDisease === 'similar' ? doubt('similar-disease') : listedDisease === 'listed',
});

/** Unable to work in the own occupation, by the board or as the person sees it. */
export const relativeIncapacity: Node = any('relative-incapacity', [
  certified('relative'),
  all('relative-expected', [boardOpen, ownJobLost, course]),
]);

/** Unable to do any work. */
export const absoluteIncapacity: Node = any('absolute-incapacity', [
  certified('absolute'),
  all('absolute-expected', [boardOpen, anyJobLost, course]),
]);

/** Certified otherwise, or not yet: whether an illness on the list is the cause, the board says in both cases. */
function byListedIllness(id: 'special' | 'social', uncertified: readonly Node[]): Node {
  return any(`${id}-incapacity`, [
    certified('special'),
    all(`${id}-expected`, [
      listed,
      any(`${id}-board`, [
        certifiedOtherwise,
        all(`${id}-not-certified`, [boardOpen, ownJobLost, ...uncertified]),
      ]),
    ]),
  ]);
}

/** Unable to work because of an illness that takes away independence fast. */
export const specialIncapacity: Node = byListedIllness('special', [
  any('for-the-special-board', [sickDaysUsedUp, sinceInsured]),
]);

/** The same for the social pension, which asks for no insurance. */
export const socialIncapacity: Node = byListedIllness('social', []);
