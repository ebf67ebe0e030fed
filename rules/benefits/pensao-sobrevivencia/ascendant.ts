import { all, any, money, type Node } from '../../core/condition';
import { survivorCites } from '../../law/articles/pensao-sobrevivencia';
import { condition } from '../shared/condition';
import { isRelated } from './couple';

/** The couple's limit for who is married, the single one for who is not. */
const dependent = any('dependent', [
  all('dependent-alone', [
    condition({
      id: 'parent-alone',
      cite: survivorCites.ascendants,
      needs: ['livesAsCouple'],
      holds: ({ livesAsCouple }) => !livesAsCouple,
    }),
    condition({
      id: 'parent-income',
      cite: survivorCites.ascendants,
      needs: ['ownGrossIncome'],
      figures: ['survivorDependantLimit'],
      holds: ({ ownGrossIncome }, { survivorDependantLimit }) => ownGrossIncome <= survivorDependantLimit,
      shows: ({ ownGrossIncome }, { survivorDependantLimit }) => ({
        own: money(ownGrossIncome),
        limit: money(survivorDependantLimit),
      }),
    }),
  ]),
  all('dependent-couple', [
    condition({
      id: 'parent-couple',
      cite: survivorCites.ascendants,
      needs: ['livesAsCouple'],
      holds: ({ livesAsCouple }) => livesAsCouple,
    }),
    condition({
      id: 'parents-income',
      cite: survivorCites.ascendants,
      needs: ['coupleGrossIncome'],
      figures: ['survivorDependantCoupleLimit'],
      holds: ({ coupleGrossIncome }, { survivorDependantCoupleLimit }) =>
        coupleGrossIncome <= survivorDependantCoupleLimit,
      shows: ({ coupleGrossIncome }, { survivorDependantCoupleLimit }) => ({
        own: money(coupleGrossIncome),
        limit: money(survivorDependantCoupleLimit),
      }),
    }),
  ]),
]);

/** Dependent parents and grandparents, when nobody closer has a right (art. 14). */
export const ascendant: Node = all('ascendant', [
  isRelated('is-parent', 'parent', survivorCites.ascendants),
  condition({
    id: 'parent-lived-with-deceased',
    cite: survivorCites.ascendants,
    needs: ['livedWithDeceased'],
    holds: ({ livedWithDeceased }) => livedWithDeceased,
  }),
  condition({
    id: 'no-partner-entitled',
    cite: survivorCites.ascendants,
    needs: ['entitledPartners'],
    holds: ({ entitledPartners }) => entitledPartners === 0,
  }),
  condition({
    id: 'no-descendant-entitled',
    cite: survivorCites.ascendants,
    needs: ['entitledDescendants'],
    holds: ({ entitledDescendants }) => entitledDescendants === 0,
  }),
  dependent,
]);
