import type { Amount, Step } from '../../core/amount';
import type { Regime } from '../../core/benefit';
import { all, any, day, doubt, type Node } from '../../core/condition';
import { addDays, yearOf } from '../../core/dates';
import type { Cents } from '../../core/money';
import { divideHalfUp } from '../../core/money';
import { survivorCites } from '../../law/articles/pensao-sobrevivencia';
import { firstClaimDate } from '../../law/first-claim-date';
import { computation, condition, type Facts } from '../shared/condition';
import { ascendant } from './ascendant';
import { notBarred } from './barred';
import { isPaidElsewhere, paidElsewhere } from './base';
import { couple } from './couple';
import { descendant } from './descendant';
import { claimant } from './holder';
import { grantGuarantee } from './guarantee';
import { grantPapers } from './papers';
import { grantDeadline } from './time';

const inTime = condition({
  id: 'grant-in-time',
  cite: survivorCites.grant,
  needs: ['deathOn', 'claimDate'],
  figures: ['deathGrantDays'],
  holds: ({ deathOn, claimDate }, { deathGrantDays }) => claimDate <= addDays(deathOn, deathGrantDays),
  shows: ({ deathOn }, { deathGrantDays }) => ({ limit: day(addDays(deathOn, deathGrantDays)) }),
});

/** A grown child who depended on the person is a relative too; what a parent's dependence is, is asked of parents. */
const otherRelatives: ReadonlySet<Facts['relation']> = new Set(['other', 'child', 'stepchild', 'grandchild']);

/** Somebody close has the right, whoever asks; a relative further away only if nobody closer has it. */
const family: Node = any('grant-family', [
  couple,
  descendant(claimant),
  ascendant,
  condition({
    id: 'partner-entitled',
    cite: survivorCites.grant,
    needs: ['entitledPartners'],
    holds: ({ entitledPartners }) => entitledPartners > 0,
  }),
  condition({
    id: 'descendant-entitled',
    cite: survivorCites.grant,
    needs: ['entitledDescendants'],
    holds: ({ entitledDescendants }) => entitledDescendants > 0,
  }),
  condition({
    id: 'other-relative',
    cite: survivorCites.grant,
    needs: ['relation'],
    holds: ({ relation }) => otherRelatives.has(relation) && doubt('other-relative'),
  }),
]);

function steps(whole: Cents, partners: number, descendants: number): readonly Step[] {
  if (partners === 0 || descendants === 0)
    return [{ id: 'grant-whole', cents: whole, cite: survivorCites.grant }];
  const half = divideHalfUp(whole, 2);
  return [
    { id: 'grant-partners', cents: half, cite: survivorCites.grant },
    { id: 'grant-descendants', cents: whole - half, cite: survivorCites.grant },
  ];
}

/** Paid once: half to husbands, wives and partners, half to descendants, or all of it to the one group there is. */
const amount = computation({
  needs: ['deathOn'],
  wants: ['entitledPartners', 'entitledDescendants', 'deceasedCover'],
  figures: ['deathGrantByYear'],
  open: ({ entitledPartners, entitledDescendants }) => [
    ...(entitledPartners === undefined ? ['entitledPartners'] : []),
    ...(entitledDescendants === undefined ? ['entitledDescendants'] : []),
  ],
  of: (told, { deathGrantByYear }): Amount => {
    const { deathOn, deceasedCover, entitledPartners, entitledDescendants } = told;
    if (isPaidElsewhere(deceasedCover)) return paidElsewhere;
    const total = deathGrantByYear[yearOf(deathOn)];
    if (total === undefined) return { about: ['grant-not-published'], steps: [] };
    const isTold = entitledPartners !== undefined && entitledDescendants !== undefined;
    return {
      total,
      about: isTold ? [] : ['others-open'],
      steps: steps(total, entitledPartners ?? 0, entitledDescendants ?? 0),
    };
  },
});

/** The death grant: one payment to the family. */
export const deathGrantRegime: Regime = {
  id: 'death-grant',
  inForce: { from: firstClaimDate },
  subject: 'family',
  askedFor: { fact: 'deathFor', option: 'grant' },
  conditions: all('death-grant', [inTime, grantGuarantee, family, notBarred]),
  parts: [],
  amount,
  paidFrom: computation({ needs: [], of: () => undefined }),
  deadlines: [grantDeadline],
  papers: grantPapers,
  details: computation({ needs: [], of: () => ({ regime: 'death-grant', funeral: 'refund' }) }),
};
