import { all, any, doubt, type Condition, type Node } from '../../core/condition';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { condition } from '../shared/condition';
import { ofAge } from '../shared/of-age';
import { claimantsOwn, holdsTitle, isEuCitizen, isPortuguese } from '../shared/residence';
import { socialPensionMeans } from '../shared/social-pension-means';
import { socialIncapacity } from './incapacity';
import { noInvalidityPension } from './insured';
import { guaranteeNotMet } from './too-little';

const test = 'R6';

const adult = ofAge('social-adult', invalidityCites.social);

/** Citizens of other countries have it through another law or an agreement: the pension office must say. */
const residence: Node = any('residence', [
  isPortuguese(claimantsOwn, test),
  isEuCitizen(claimantsOwn, test),
  all('social-foreigner', [
    holdsTitle(claimantsOwn, test),
    condition({
      id: 'social-other-law',
      cite: invalidityCites.socialMeans,
      needs: ['citizenship'],
      holds: ({ citizenship }) => citizenship === 'other' && doubt('social-foreigner'),
    }),
  ]),
]);

/** Nobody claims what they have: a social pension in payment becomes the PSU by itself. */
export const socialPensionNotHeld: Condition = condition({
  id: 'no-social-pension',
  cite: invalidityCites.socialEnd,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) =>
    !ownPensions.includes('social-invalidity') && !ownPensions.includes('social-old-age'),
});

/** The social invalidity pension of the special protection, until the PSU takes its place. */
export const specialSocial: Node = all('special-social', [
  socialIncapacity,
  noInvalidityPension,
  socialPensionNotHeld,
  guaranteeNotMet,
  adult,
  socialPensionMeans(invalidityCites.socialMeans),
  condition({
    id: 'social-without-psi',
    cite: invalidityCites.socialPsi,
    needs: ['receivesPsi'],
    holds: ({ receivesPsi }) => !receivesPsi,
  }),
  residence,
]);
