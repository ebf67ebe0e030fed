import { survivorCites } from '../../law/articles/pensao-sobrevivencia';
import { condition } from '../shared/condition';

/** No court has taken the claimant out of the inheritance (art. 10). */
export const notBarred = condition({
  id: 'not-barred',
  cite: survivorCites.barred,
  needs: ['barredByCourt'],
  holds: ({ barredByCourt }) => !barredByCourt,
});
