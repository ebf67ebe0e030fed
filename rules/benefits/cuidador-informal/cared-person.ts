import { all, any, count, doubt, type Condition, type Node } from '../../core/condition';
import { carerCites } from '../../law/articles/carer';
import { condition, type Facts } from '../shared/condition';

type Benefit = Facts['caredBenefit'];

/** Benefits that prove by themselves that the person needs somebody else. */
const proofs: readonly Benefit[] = ['second-degree', 'third-person'];
const notYet: readonly Benefit[] = ['asked', 'none'];

const benefitProves = condition({
  id: 'benefit-proves-dependency',
  cite: carerCites.cared,
  needs: ['caredBenefit'],
  holds: ({ caredBenefit }) => proofs.includes(caredBenefit),
});

const hasFirstDegree = condition({
  id: 'has-first-degree',
  cite: carerCites.firstDegree,
  needs: ['caredBenefit'],
  holds: ({ caredBenefit }) => caredBenefit === 'first-degree',
});

/** With the first level the law asks for more. A doctor looked again, and since DR 5/2024 does so no longer. */
function firstDegreeNeedsCare(newCheck: boolean): Condition {
  return condition({
    id: 'first-degree-needs-care',
    cite: newCheck ? carerCites.firstDegree : carerCites.noNewCheck,
    needs: ['caredNeedsCare'],
    holds: ({ caredNeedsCare }) => {
      if (newCheck) return caredNeedsCare && doubt('first-degree-new-check');
      return caredNeedsCare || doubt('first-degree-without-care');
    },
  });
}

const needsCareAllTheTime = condition({
  id: 'needs-care-all-the-time',
  cite: carerCites.cared,
  needs: ['caredNeedsCare'],
  holds: ({ caredNeedsCare }) => caredNeedsCare,
});

/** Without a benefit it is claimed together with the status: Social Security examines the person. */
const benefitToCome = condition({
  id: 'benefit-to-come',
  cite: carerCites.cared,
  needs: ['caredBenefit'],
  holds: ({ caredBenefit }) => {
    if (!notYet.includes(caredBenefit)) return false;
    return doubt(caredBenefit === 'asked' ? 'dependency-pending' : 'dependency-to-claim');
  },
});

/**
 * The person depends on others, as a benefit proves or will.
 * @param newCheck whether somebody with the first level was examined once more
 */
function dependency(newCheck: boolean): Node {
  return any('dependency', [
    benefitProves,
    all('first-degree', [hasFirstDegree, firstDegreeNeedsCare(newCheck)]),
    all('dependency-to-come', [benefitToCome, needsCareAllTheTime]),
  ]);
}

const livesAtHome = condition({
  id: 'cared-at-home',
  cite: carerCites.cared,
  needs: ['caredPlace'],
  holds: ({ caredPlace }) => caredPlace === 'home',
});

const inHospital = condition({
  id: 'cared-in-hospital',
  cite: carerCites.cared,
  needs: ['caredPlace'],
  holds: ({ caredPlace }) => caredPlace === 'hospital',
});

/** A longer stay suspends the support; one secondary source names the days. */
const shortStay = condition({
  id: 'short-stay',
  cite: carerCites.regime,
  needs: ['caredAwayDays'],
  figures: ['carerAwayDays'],
  holds: ({ caredAwayDays }, { carerAwayDays }) => caredAwayDays <= carerAwayDays || doubt('long-stay'),
  shows: ({ caredAwayDays }, { carerAwayDays }) => ({
    own: count(caredAwayDays),
    limit: count(carerAwayDays),
  }),
});

const atHome: Node = any('cared-place', [livesAtHome, all('hospital-stay', [inHospital, shortStay])]);

/** Who may say yes for somebody who cannot: a representative, and since DR 5/2024 the family too. */
function consent(familyMay: boolean): Condition {
  return condition({
    id: 'cared-consents',
    cite: carerCites.consent,
    needs: ['caredConsent'],
    holds: ({ caredConsent }) => {
      if (caredConsent === 'cannot') return familyMay ? true : doubt('consent-by-court');
      return caredConsent === 'yes';
    },
  });
}

const livesInPortugal = condition({
  id: 'cared-lives-here',
  cite: carerCites.regime,
  needs: ['caredLivesHere'],
  holds: ({ caredLivesHere }) => caredLivesHere || doubt('cared-abroad'),
});

/**
 * What the law asks of the person cared for.
 * @param simpler whether the claim comes after DR 5/2024, which made proof and consent simpler
 */
export function caredPerson(simpler: boolean): readonly Node[] {
  return [dependency(!simpler), atHome, consent(simpler), livesInPortugal];
}

/** The benefit of the person cared for is still to be claimed. */
export const benefitToClaim = condition({
  id: 'dependency-not-claimed',
  cite: carerCites.cared,
  needs: ['caredBenefit'],
  holds: ({ caredBenefit }) => caredBenefit === 'none',
});

/** Somebody else has to say yes for the person. */
export const cannotConsent = condition({
  id: 'needs-representative',
  cite: carerCites.consent,
  needs: ['caredConsent'],
  holds: ({ caredConsent }) => caredConsent === 'cannot',
});
