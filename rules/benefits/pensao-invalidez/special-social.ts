import { all, any, doubt, money, type Condition, type Node } from '../../core/condition';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { condition } from '../shared/condition';
import { ofAge } from '../shared/of-age';
import { claimantsOwn, holdsTitle, isEuCitizen, isPortuguese } from '../shared/residence';
import { socialIncapacity } from './incapacity';
import { noInvalidityPension } from './insured';
import { guaranteeNotMet } from './too-little';

const test = 'R6';

const adult = ofAge('social-adult', invalidityCites.social);

/** Gross income per month is at most a share of the IAS; the limit itself is allowed. */
const smallIncome: Node = any('social-income', [
  all('social-income-alone', [
    condition({
      id: 'social-alone',
      cite: invalidityCites.socialMeans,
      needs: ['livesAsCouple'],
      holds: ({ livesAsCouple }) => !livesAsCouple,
    }),
    condition({
      id: 'social-own-income',
      cite: invalidityCites.socialMeans,
      needs: ['ownGrossIncome'],
      figures: ['socialPensionLimit'],
      holds: ({ ownGrossIncome }, { socialPensionLimit }) => ownGrossIncome <= socialPensionLimit,
      shows: ({ ownGrossIncome }, { socialPensionLimit }) => ({
        own: money(ownGrossIncome),
        limit: money(socialPensionLimit),
      }),
    }),
  ]),
  all('social-income-couple', [
    condition({
      id: 'social-couple',
      cite: invalidityCites.socialMeans,
      needs: ['livesAsCouple'],
      holds: ({ livesAsCouple }) => livesAsCouple,
    }),
    condition({
      id: 'social-couple-income',
      cite: invalidityCites.socialMeans,
      needs: ['coupleGrossIncome'],
      figures: ['socialPensionLimitCouple'],
      holds: ({ coupleGrossIncome }, { socialPensionLimitCouple }) =>
        coupleGrossIncome <= socialPensionLimitCouple,
      shows: ({ coupleGrossIncome }, { socialPensionLimitCouple }) => ({
        own: money(coupleGrossIncome),
        limit: money(socialPensionLimitCouple),
      }),
    }),
  ]),
]);

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
  smallIncome,
  condition({
    id: 'social-without-psi',
    cite: invalidityCites.socialPsi,
    needs: ['receivesPsi'],
    holds: ({ receivesPsi }) => !receivesPsi,
  }),
  residence,
]);
