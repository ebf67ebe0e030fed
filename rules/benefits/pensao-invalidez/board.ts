import { all, any, day, doubt, type Condition, type Node } from '../../core/condition';
import { addYears } from '../../core/dates';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { condition, type Facts } from '../shared/condition';

type Result = Facts['boardResult'];

/** What the board has certified. */
export function certified(kind: Extract<Result, 'relative' | 'absolute' | 'special'>): Condition {
  return condition({
    id: `certified-${kind}`,
    cite: invalidityCites.certification,
    needs: ['boardResult'],
    holds: ({ boardResult }) => boardResult === kind,
  });
}

/** A permanent incapacity of any kind is certified; before the board has met, only it can say. */
export const certifiedAtAll: Condition = condition({
  id: 'certified-at-all',
  cite: invalidityCites.guaranteeWaived,
  needs: ['boardResult'],
  holds: ({ boardResult }) =>
    boardResult === 'not-yet' ? doubt('waiver-needs-board') : boardResult !== 'refused',
});

const refused: Condition = condition({
  id: 'board-refused',
  cite: invalidityCites.certification,
  needs: ['boardResult'],
  holds: ({ boardResult }) => boardResult === 'refused',
});

/** The board has not met: no answer of the person takes its place. */
const boardDecides: Condition = condition({
  id: 'board-decides',
  cite: invalidityCites.certification,
  needs: ['boardResult'],
  holds: ({ boardResult }) => boardResult === 'not-yet' && doubt('board-decides'),
});

const gotWorse: Condition = condition({
  id: 'worse-since-board',
  cite: invalidityCites.certification,
  needs: ['worseSinceBoard'],
  holds: ({ worseSinceBoard }) => worseSinceBoard && doubt('worse-since-board'),
});

/** The board may still find an incapacity: it has not met, or the person is worse since it refused. */
export const boardOpen: Node = any('board-open', [
  boardDecides,
  all('refused-and-worse', [refused, gotWorse]),
]);

/** Certified in another way: the board is asked about the illness on the list. */
export const certifiedOtherwise: Condition = condition({
  id: 'certified-otherwise',
  cite: invalidityCites.diseases,
  needs: ['boardResult'],
  holds: ({ boardResult }) =>
    (boardResult === 'relative' || boardResult === 'absolute') && doubt('ask-for-special'),
});

/** No decision of the board stands in the way of the provisional pension. */
export const withoutRecentRefusal: Node = any('without-recent-refusal', [
  condition({
    id: 'board-not-held',
    cite: invalidityCites.provisional,
    needs: ['boardResult'],
    holds: ({ boardResult }) => boardResult === 'not-yet',
  }),
  all('refused-before', [
    refused,
    any('refused-long-ago', [
      condition({
        id: 'year-since-refusal',
        cite: invalidityCites.afterRefusal,
        needs: ['boardOn', 'claimDate'],
        figures: ['invalidityRefusalYears'],
        holds: ({ boardOn, claimDate }, { invalidityRefusalYears }) =>
          addYears(boardOn, invalidityRefusalYears) <= claimDate,
        shows: ({ boardOn }, { invalidityRefusalYears }) => ({
          own: day(boardOn),
          reached: day(addYears(boardOn, invalidityRefusalYears)),
        }),
        turnsOn: ({ boardOn }, { invalidityRefusalYears }) => [addYears(boardOn, invalidityRefusalYears)],
      }),
      gotWorse,
    ]),
  ]),
]);
