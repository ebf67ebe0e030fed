import { all, any, type Condition, type Node } from '../../core/condition';
import { expiryCites, residenceCites } from '../../law/residence/cites';
import { standings, type Paper as Card } from '../../law/residence/standing';
import { condition } from './condition';
import { otherAdult } from './child-residence';
import { childsOwn, claimantsOwn, isOtherCitizen, type Whose } from './residence';

/** What somebody holds, by the paper to bring for it. */
export const cards = {
  'residence-permit': [
    'permit-temporary',
    'permit-permanent',
    'permit-cplp',
    'permit-eu-family',
    'permit-blue-card',
    'permit-expired',
  ],
  'protection-title': [
    'temporary-protection',
    'refugee',
    'subsidiary-protection',
    'stateless',
    'asylum-seeker',
  ],
  visa: ['visa-residence', 'visa-family', 'visa-work-search', 'visa-temporary-stay'],
} as const satisfies Readonly<Record<string, readonly Card[]>>;

/** Cards that are a residence of one's own; without one the status of the adult in charge stands for the child. */
function isOwnStatus(card: Card): boolean {
  return standings[card].R2 === 'pass';
}

/** A citizen of a country outside the EU group who holds one of these. */
export function holdsOneOf(whose: Whose, held: readonly Card[]): Node {
  return all('foreigner-with-paper', [
    isOtherCitizen(whose, 'R2'),
    condition({
      id: `${whose.prefix}paper-held`,
      cite: residenceCites.R2,
      needs: [whose.paper],
      holds: (known) => held.includes(known[whose.paper]),
    }),
  ]);
}

const childWithoutStatus = condition({
  id: 'child-without-status',
  cite: residenceCites.R2,
  needs: ['childPaper'],
  holds: ({ childPaper }) => !isOwnStatus(childPaper),
});

/** The child's paper; the adult's beside it where the child's is no status of its own. */
export function ofChildOrAdult(held: readonly Card[]): Node {
  return any('child-or-adult', [
    holdsOneOf(childsOwn, held),
    all('adult-for-child', [
      isOtherCitizen(childsOwn, 'R2'),
      childWithoutStatus,
      holdsOneOf(claimantsOwn, held),
    ]),
  ]);
}

const claimantWithoutStatus = condition({
  id: 'claimant-without-status',
  cite: residenceCites.R2,
  needs: ['paper'],
  holds: ({ paper }) => standings[paper].R2 === 'fail' || standings[paper].R2 === 'doubt',
});

/** Neither child nor claimant has a status of its own: the paper of the other adult in charge stands for the child. */
function ofOtherAdult(status: 'resident' | 'waits-at-aima'): Node {
  return all('other-adult-for-child', [
    isOtherCitizen(childsOwn, 'R2'),
    childWithoutStatus,
    isOtherCitizen(claimantsOwn, 'R2'),
    claimantWithoutStatus,
    otherAdult,
    condition({
      id: 'other-adult-status',
      cite: residenceCites.R2,
      needs: ['otherAdultResidence'],
      holds: ({ otherAdultResidence }) => otherAdultResidence === status,
    }),
  ]);
}

/** A citizen of the EU, the EEA or Switzerland. */
export function isEu(fact: 'citizenship' | 'childCitizenship'): Condition {
  return condition({
    id: 'eu-registered-paper',
    cite: residenceCites.R2,
    needs: [fact],
    holds: (known) => known[fact] === 'eu',
  });
}

/** The proof of AIMA: of a pending or granted application, or of a renewal when there is one. */
function provedByAima(whose: Whose): Node {
  return any('proved-by-aima', [
    holdsOneOf(whose, ['granted-no-card', 'pending', 'appointment']),
    all('renewed-at-aima', [
      holdsOneOf(whose, ['permit-expired']),
      condition({
        id: `${whose.prefix}holds-renewal-proof`,
        cite: expiryCites.renewal,
        needs: [whose.renewalProof],
        holds: (known) => known[whose.renewalProof],
      }),
    ]),
  ]);
}

/** AIMA's proof of the claimant's own application. */
export const claimantsAimaProof: Node = provedByAima(claimantsOwn);

/** AIMA's proof for a child: its own, or that of an adult whose status stands for the child's. */
export const aimaProofForChild: Node = any('aima-child-or-adult', [
  provedByAima(childsOwn),
  all('adult-for-child', [isOtherCitizen(childsOwn, 'R2'), childWithoutStatus, claimantsAimaProof]),
  ofOtherAdult('waits-at-aima'),
]);

/** The permit of the child or of an adult whose status stands for the child's. */
export const permitForChild: Node = any('permit-of-child-or-adults', [
  ofChildOrAdult(cards['residence-permit']),
  ofOtherAdult('resident'),
]);
