import { all, any, doubt, open, type Condition, type Node } from '../../core/condition';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { condition } from '../shared/condition';
import { claimantsOwn, holdsTitle, isEuCitizen, isPortuguese } from '../shared/residence';

/**
 * A foreigner from outside the EU has the pension only through another law: an agreement that includes it, protection,
 * family of EU citizens, long-term residence, work in another country of the EU. Only the Centro Nacional de Pensões
 * can say, so this is never more than a doubt.
 */
const coveredByOtherLaw: Condition = condition({
  id: 'covered-by-other-law',
  cite: socialPensionCites.coordination,
  needs: ['socialPensionCover'],
  holds: ({ socialPensionCover: cover }) => {
    if ('open' in cover) return open(cover.open);
    return 'doubt' in cover && doubt(cover.doubt);
  },
});

/** Who lives in Portugal and belongs to the people the pension is for. */
export const socialPensionResidence: Node = any('residence', [
  isPortuguese(claimantsOwn, 'R6'),
  isEuCitizen(claimantsOwn, 'R6'),
  all('covered-foreigner', [holdsTitle(claimantsOwn, 'R6'), coveredByOtherLaw]),
]);
