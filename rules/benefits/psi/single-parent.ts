import { all, doubt, open, type Node } from '../../core/condition';
import { completedYears } from '../../core/dates';
import { personId } from '../../core/situation';
import { psiCites } from '../../law/articles/psi';
import { condition } from '../shared/condition';
import type { Holder } from './holder';

function underAge({ whose: { prefix }, birth }: Holder) {
  return condition({
    id: `${prefix}under-age`,
    cite: psiCites.minors,
    needs: [birth, 'claimDate'],
    figures: ['ageOfMajority'],
    holds: (known, { ageOfMajority }) => completedYears(known[birth], known.claimDate) < ageOfMajority,
  });
}

const oneCloseAdult = condition({
  id: 'one-close-adult',
  cite: psiCites.minors,
  needs: ['closeAdults'],
  holds: ({ closeAdults }) => closeAdults === 1,
});

/** Nobody of age but the claimant; of a grown-up child the office says whether it counts as an adult. */
const oneAdultAlone = condition({
  id: 'one-adult-alone',
  cite: psiCites.minors,
  needs: ['adults', 'children', 'claimDate'],
  figures: ['ageOfMajority'],
  holds: ({ adults, children, claimDate }, { ageOfMajority }) => {
    if (adults.length > 0) return false;
    const untold = children.flatMap(({ childBirthDate }, index) =>
      childBirthDate === undefined ? [`${personId('children', index)}.childBirthDate`] : [],
    );
    if (untold.length > 0) return open(untold);
    const grown = children.some(
      ({ childBirthDate }) =>
        childBirthDate !== undefined && completedYears(childBirthDate, claimDate) >= ageOfMajority,
    );
    return grown ? doubt('grown-up-at-home') : true;
  },
});

/** The increase for somebody under age in a household with one adult. */
export function singleParent(holder: Holder): Node {
  const alone = holder.birth === 'birthDate' ? oneCloseAdult : oneAdultAlone;
  return all('single-parent', [underAge(holder), alone]);
}
