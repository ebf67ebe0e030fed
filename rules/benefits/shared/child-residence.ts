import { all, any, doubt, type Node } from '../../core/condition';
import { addYears, completedYears } from '../../core/dates';
import { abonoCites } from '../../law/articles/abono';
import { childOfResidentCite, pendingCite } from '../../law/residence/cites';
import { condition } from './condition';
import { childsOwn, claimantsOwn, isOtherCitizen, residence, waitsAtAima } from './residence';

const minor = condition({
  id: 'child-is-minor',
  cite: abonoCites.majority,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['ageOfMajority'],
  holds: ({ childBirthDate, claimDate }, { ageOfMajority }) =>
    completedYears(childBirthDate, claimDate) < ageOfMajority,
  turnsOn: ({ childBirthDate }, { ageOfMajority }) => [addYears(childBirthDate, ageOfMajority)],
});

const bornAbroad = condition({
  id: 'born-abroad',
  cite: childOfResidentCite,
  needs: ['childBornInPortugal'],
  holds: ({ childBornInPortugal }) => !childBornInPortugal,
});

/** The decree speaks of children not born in Portugal; it leaves those born here without a paper to the office. */
const bornHere = condition({
  id: 'born-in-portugal',
  cite: abonoCites.bornHere,
  needs: ['childBornInPortugal'],
  holds: ({ childBornInPortugal }) => (childBornInPortugal ? doubt('born-here-without-paper') : false),
});

/** Somebody else of the household may be in charge of the child too. */
export const otherAdult = condition({
  id: 'other-adult',
  cite: childOfResidentCite,
  needs: ['adults'],
  holds: ({ adults }) => adults.length > 0,
});

const otherAdultResident = condition({
  id: 'other-adult-resident',
  cite: childOfResidentCite,
  needs: ['otherAdultResidence'],
  holds: ({ otherAdultResidence }) => otherAdultResidence === 'resident',
});

/** Since when the other adult waits is not asked: whether it is long enough is for the office to say. */
const otherAdultWaits = condition({
  id: 'other-adult-waits',
  cite: pendingCite,
  needs: ['otherAdultResidence'],
  holds: ({ otherAdultResidence }) =>
    otherAdultResidence === 'waits-at-aima' ? doubt('other-adult-waits') : false,
});

/** The law looks at the person in charge, who need not be the one who claims. */
const otherAdultInCharge = all('other-adult-in-charge', [
  minor,
  otherAdult,
  any('status-of-other-adult', [
    all('child-of-other-adult', [otherAdultResident, any('birthplace', [bornAbroad, bornHere])]),
    otherAdultWaits,
  ]),
]);

/**
 * The child is resident or equated: by its own paper; with the status of an adult in charge, the claimant or another
 * (foreign minors not born in Portugal); while the adult's application waits at AIMA; born here to a resident adult
 * only as the office says.
 */
export const childLivesHere: Node = any('child-lives-here', [
  residence(childsOwn, 'R2'),
  all('status-of-adult', [minor, bornAbroad, residence(claimantsOwn, 'R2')]),
  all('adult-waits-at-aima', [minor, isOtherCitizen(claimantsOwn, 'R2'), waitsAtAima(claimantsOwn, 'R2')]),
  all('born-here', [minor, bornHere, residence(claimantsOwn, 'R2')]),
  otherAdultInCharge,
]);
