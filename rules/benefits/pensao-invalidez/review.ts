import { all, any, day, doubt, type Node } from '../../core/condition';
import { addYears } from '../../core/dates';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { condition } from '../shared/condition';

/** A new look at an invalidity pension in payment: years after the award, or at once when the person is worse. */
export const review: Node = all('review', [
  condition({
    id: 'has-invalidity-pension',
    cite: invalidityCites.review,
    needs: ['ownPensions'],
    holds: ({ ownPensions }) => ownPensions.includes('invalidity'),
  }),
  any('review-time', [
    condition({
      id: 'review-years',
      cite: invalidityCites.review,
      needs: ['invalidityPensionSince', 'claimDate'],
      figures: ['invalidityReviewYears'],
      holds: ({ invalidityPensionSince, claimDate }, { invalidityReviewYears }) =>
        addYears(invalidityPensionSince, invalidityReviewYears) <= claimDate && doubt('review-by-board'),
      shows: ({ invalidityPensionSince }, { invalidityReviewYears }) => ({
        own: day(invalidityPensionSince),
        reached: day(addYears(invalidityPensionSince, invalidityReviewYears)),
      }),
      turnsOn: ({ invalidityPensionSince }, { invalidityReviewYears }) => [
        addYears(invalidityPensionSince, invalidityReviewYears),
      ],
    }),
    condition({
      id: 'worse-since-award',
      cite: invalidityCites.review,
      needs: ['worseSinceBoard'],
      holds: ({ worseSinceBoard }) => worseSinceBoard && doubt('review-by-board'),
    }),
  ]),
]);
