import type { Cite } from '../../core/cite';
import type { Paper } from '../../core/benefit';
import { all, type Condition } from '../../core/condition';
import { condition, type Facts } from './condition';

/** Papers of aliens who do not hold a valid card: AIMA's proof stands beside the old card or in its place. */
const provedByAima: readonly Facts['paper'][] = ['permit-expired', 'granted-no-card', 'pending'];

/** Citizens of one kind, for papers that only they bring. */
export function citizens(id: string, cite: Cite, citizenship: Facts['citizenship']): Condition {
  return condition({ id, cite, needs: ['citizenship'], holds: (known) => known.citizenship === citizenship });
}

/** What proves the residence of the claimant, and the form for who has no number of Social Security yet. */
export function claimantPapers(cite: Cite): readonly Paper[] {
  const foreign = citizens('needs-residence-permit', cite, 'other');
  return [
    { id: 'residence-permit', onlyIf: foreign },
    {
      id: 'aima-proof',
      onlyIf: all('needs-aima-proof', [
        foreign,
        condition({
          id: 'proved-by-aima',
          cite,
          needs: ['paper'],
          holds: ({ paper }) => provedByAima.includes(paper),
        }),
      ]),
    },
    { id: 'eu-registration-certificate', onlyIf: citizens('needs-eu-registration', cite, 'eu') },
    {
      id: 'rv-1017-dgss',
      onlyIf: condition({
        id: 'needs-niss-form',
        cite,
        needs: ['everyoneHasNiss'],
        holds: ({ everyoneHasNiss }) => !everyoneHasNiss,
      }),
    },
  ];
}
