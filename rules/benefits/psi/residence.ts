import { all, any, doubt, type Node } from '../../core/condition';
import { addYears, completedYears } from '../../core/dates';
import { psiCites } from '../../law/articles/psi';
import { childOfResidentCite } from '../../law/residence/cites';
import { standings } from '../../law/residence/standing';
import { condition } from '../shared/condition';
import { childsOwn, claimantsOwn, isOtherCitizen, residence } from '../shared/residence';

const minor = condition({
  id: 'child-is-minor',
  cite: psiCites.majority,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['ageOfMajority'],
  holds: ({ childBirthDate, claimDate }, { ageOfMajority }) =>
    completedYears(childBirthDate, claimDate) < ageOfMajority,
  turnsOn: ({ childBirthDate }, { ageOfMajority }) => [addYears(childBirthDate, ageOfMajority)],
});

/** The status of the adult in charge is written for child benefit and the NISS: for this benefit an office must say. */
const withoutPaper = condition({
  id: 'child-without-paper',
  cite: childOfResidentCite,
  needs: ['childPaper'],
  holds: ({ childPaper }) => (standings[childPaper].R8 === 'fail' ? doubt('child-status-of-adult') : false),
});

const otherAdult = all('other-adult-in-charge', [
  condition({
    id: 'other-adult',
    cite: childOfResidentCite,
    needs: ['adults'],
    holds: ({ adults }) => adults.length > 0,
  }),
  condition({
    id: 'other-adult-resident',
    cite: childOfResidentCite,
    needs: ['otherAdultResidence'],
    holds: ({ otherAdultResidence }) => {
      if (otherAdultResidence === 'waits-at-aima') return doubt('paper-pending');
      return otherAdultResidence === 'resident';
    },
  }),
]);

/** The child lives here legally, by its own paper or perhaps with the status of an adult in charge. */
export const childLivesHere: Node = any('child-lives-here', [
  residence(childsOwn, 'R8'),
  all('status-of-adult', [
    minor,
    isOtherCitizen(childsOwn, 'R8'),
    withoutPaper,
    any('adult-in-charge', [residence(claimantsOwn, 'R8'), otherAdult]),
  ]),
]);
