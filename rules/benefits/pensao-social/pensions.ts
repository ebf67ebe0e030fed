import { all, any, count, doubt, money, type Condition, type Node } from '../../core/condition';
import { psuCites } from '../../law/articles/psu';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { condition, type Facts } from '../shared/condition';

type OwnPension = Facts['ownPensions'][number];

const oldAge: readonly OwnPension[] = ['old-age', 'foreign-old-age'];
const invalidity: readonly OwnPension[] = ['invalidity', 'social-invalidity'];

/** Whoever holds the social pension keeps it, also when the PSU replaces it: nothing is to be claimed. */
export const socialPensionNotHeld: Condition = condition({
  id: 'social-pension-not-held',
  cite: socialPensionCites.conversion,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => !ownPensions.includes('social-old-age'),
});

/** Whoever receives the PSU already need not claim it. */
export const psuNotHeld: Condition = condition({
  id: 'psu-not-held',
  cite: psuCites.duration,
  needs: ['receivesPsu'],
  holds: ({ receivesPsu }) => !receivesPsu,
});

/** Not together with an invalidity pension; what one from abroad means, only the office can say. */
export const withoutInvalidityPension: Condition = condition({
  id: 'no-invalidity-pension',
  cite: socialPensionCites.who,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => {
    if (invalidity.some((pension) => ownPensions.includes(pension))) return false;
    return !ownPensions.includes('foreign-invalidity') || doubt('foreign-invalidity-pension');
  },
});

/** Not together with the prestação social para a inclusão. */
export const withoutPsi: Condition = condition({
  id: 'no-psi',
  cite: socialPensionCites.psi,
  needs: ['receivesPsi'],
  holds: ({ receivesPsi }) => !receivesPsi,
});

function hasOldAgePension(ownPensions: readonly OwnPension[]): boolean {
  return oldAge.some((pension) => ownPensions.includes(pension));
}

/** No right of one's own from contributions, or one that is smaller than the social pension. */
export const smallContributoryRight: Node = any('small-contributory-right', [
  all('without-contributory-right', [
    condition({
      id: 'no-old-age-pension',
      cite: socialPensionCites.who,
      needs: ['ownPensions'],
      holds: ({ ownPensions }) => !hasOldAgePension(ownPensions),
    }),
    condition({
      id: 'too-few-contributions',
      cite: socialPensionCites.guarantee,
      needs: ['pensionContributions'],
      figures: ['socialPensionGuaranteeYears'],
      holds: ({ pensionContributions }) =>
        pensionContributions === 'abroad-too' ? doubt('periods-abroad') : pensionContributions !== 'enough',
      shows: (_known, { socialPensionGuaranteeYears }) => ({ limit: count(socialPensionGuaranteeYears) }),
    }),
  ]),
  all('lower-old-age-pension', [
    condition({
      id: 'has-old-age-pension',
      cite: socialPensionCites.who,
      needs: ['ownPensions'],
      holds: ({ ownPensions }) => hasOldAgePension(ownPensions),
    }),
    condition({
      id: 'pension-below-social-pension',
      cite: socialPensionCites.who,
      needs: ['ownPensions', 'ownPensionsAmount'],
      figures: ['socialPension'],
      holds: ({ ownPensions, ownPensionsAmount }, { socialPension }) => {
        if (ownPensionsAmount >= socialPension) return false;
        return !ownPensions.includes('foreign-old-age') || doubt('foreign-old-age-pension');
      },
      shows: ({ ownPensionsAmount }, { socialPension }) => ({
        own: money(ownPensionsAmount),
        limit: money(socialPension),
      }),
    }),
  ]),
]);
