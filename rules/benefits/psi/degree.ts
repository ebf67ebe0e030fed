import { all, any, count, doubt, type Node } from '../../core/condition';
import { psiCites } from '../../law/articles/psi';
import { condition } from '../shared/condition';
import { degreeReached } from './certificate';
import { claimant } from './holder';

const highDegree = condition({
  id: 'high-degree',
  cite: psiCites.pensioner,
  needs: ['disabilityDegree'],
  figures: ['psiHighDegree'],
  holds: ({ disabilityDegree }, { psiHighDegree }) => disabilityDegree >= psiHighDegree,
  shows: ({ disabilityDegree }, { psiHighDegree }) => ({
    own: count(disabilityDegree),
    limit: count(psiHighDegree),
  }),
});

/** The law speaks of invalidity pensions; whether one from abroad is meant, the office must say. */
const noInvalidityPension = condition({
  id: 'no-invalidity-pension',
  cite: psiCites.pensioner,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => {
    if (ownPensions.includes('invalidity')) return false;
    return ownPensions.includes('foreign-invalidity') ? doubt('foreign-invalidity-pension') : true;
  },
});

const invalidityPensioner = condition({
  id: 'invalidity-pensioner',
  cite: psiCites.pensioner,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => ownPensions.includes('invalidity'),
});

const pensionSuspended = condition({
  id: 'pension-suspended',
  cite: psiCites.pensioner,
  needs: ['invalidityPensionSuspended'],
  holds: ({ invalidityPensionSuspended }) => invalidityPensionSuspended,
});

/** The degree that an adult needs: the higher one for who receives an invalidity pension. */
export const adultsDegree: Node = any('degree', [
  highDegree,
  all('degree-without-pension', [
    degreeReached(claimant),
    any('pension-allows', [
      noInvalidityPension,
      all('pension-not-paid', [invalidityPensioner, pensionSuspended]),
    ]),
  ]),
]);

/** The social pension and the PSI exclude each other; which one pays more is for the person to choose. */
export const noSocialPension = condition({
  id: 'no-social-pension',
  cite: psiCites.socialPension,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) =>
    ownPensions.includes('social-old-age') || ownPensions.includes('social-invalidity')
      ? doubt('social-pension')
      : true,
});
