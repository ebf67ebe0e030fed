import { all, any, doubt, type Node } from '../../core/condition';
import { carerCites } from '../../law/articles/carer';
import { condition } from '../shared/condition';
import { ofAge } from '../shared/of-age';
import { claimantsOwn, residence } from '../shared/residence';

const adult = ofAge('carer-adult', carerCites.carer);

const healthy = condition({
  id: 'carer-healthy',
  cite: carerCites.carer,
  needs: ['carerHealthy'],
  holds: ({ carerHealthy }) => carerHealthy,
});

const withoutDependencyBenefit = condition({
  id: 'carer-not-dependent',
  cite: carerCites.carer,
  needs: ['carerBenefits'],
  holds: ({ carerBenefits }) => !carerBenefits.includes('dependency'),
});

const withoutInvalidityPension = condition({
  id: 'without-invalidity-pension',
  cite: carerCites.carer,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) =>
    !ownPensions.includes('invalidity') && !ownPensions.includes('foreign-invalidity'),
});

/** The law names pensions of Portugal; whether one from abroad stands in the way, the office must say. */
const relativeInvalidity = condition({
  id: 'relative-invalidity',
  cite: carerCites.carer,
  needs: ['invalidityKind', 'ownPensions'],
  holds: ({ invalidityKind, ownPensions }) => {
    if (invalidityKind === 'relative') return true;
    return ownPensions.includes('invalidity') ? false : doubt('foreign-invalidity');
  },
});

/** What the law asks of every carer, main or not. */
export const everyCarer: readonly Node[] = [
  adult,
  healthy,
  withoutDependencyBenefit,
  any('invalidity', [
    withoutInvalidityPension,
    all('invalidity-pensioner', [
      condition({
        id: 'has-invalidity-pension',
        cite: carerCites.carer,
        needs: ['ownPensions'],
        holds: ({ ownPensions }) =>
          ownPensions.includes('invalidity') || ownPensions.includes('foreign-invalidity'),
      }),
      relativeInvalidity,
    ]),
  ]),
  residence(claimantsOwn, 'R3'),
];
