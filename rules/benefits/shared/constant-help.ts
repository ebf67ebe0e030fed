import { count, doubt } from '../../core/condition';
import { thirdPersonCites } from '../../law/articles/third-person';
import { condition } from './condition';

/** Cannot eat, move or wash without help, because of the disability alone. */
export const dependsOnHelp = condition({
  id: 'depends-on-help',
  cite: thirdPersonCites.dependency,
  needs: ['childDependent'],
  holds: ({ childDependent }) => childDependent,
});

/** Help of so many hours a day; several helpers are added up. */
export const enoughHours = condition({
  id: 'enough-hours',
  cite: thirdPersonCites.hours,
  needs: ['childHelpHours'],
  figures: ['thirdPersonHours'],
  holds: ({ childHelpHours }, { thirdPersonHours }) => childHelpHours >= thirdPersonHours,
  shows: ({ childHelpHours }, { thirdPersonHours }) => ({
    own: count(childHelpHours),
    limit: count(thirdPersonHours),
  }),
});

/** Permanent help in an establishment that public money pays for excludes; a day place there only an office can judge. */
export const notInFundedPlace = condition({
  id: 'not-in-funded-place',
  cite: thirdPersonCites.institution,
  needs: ['childHelpPlace'],
  holds: ({ childHelpPlace }) => {
    if (childHelpPlace === 'day-centre') return doubt('day-centre');
    return childHelpPlace !== 'funded';
  },
});
