import { all, any, doubt, money, type Condition, type Node } from '../../core/condition';
import { survivorCites } from '../../law/articles/pensao-sobrevivencia';
import { condition } from '../shared/condition';
import type { Descendant } from './holder';
import { disabled, minor, studies } from './studies';

type Kin = 'child' | 'stepchild' | 'grandchild';

function isKin({ prefix, relation }: Descendant, kin: Kin): Condition {
  return condition({
    id: `${prefix}is-${kin}`,
    cite: survivorCites.descendants,
    needs: [relation],
    holds: (known) => known[relation] === kin,
  });
}

/** Children; stepchildren who were owed alimony; grandchildren who lived with the deceased and had no income. */
function kin(whose: Descendant): Node {
  const { prefix, owed, lived, income } = whose;
  return any(`${prefix}kin`, [
    isKin(whose, 'child'),
    all(`${prefix}stepchild`, [
      isKin(whose, 'stepchild'),
      condition({
        id: `${prefix}alimony-owed`,
        cite: survivorCites.descendants,
        needs: [owed],
        holds: (known) => known[owed],
      }),
    ]),
    all(`${prefix}grandchild`, [
      isKin(whose, 'grandchild'),
      condition({
        id: `${prefix}lived-with-deceased`,
        cite: survivorCites.descendants,
        needs: [lived],
        holds: (known) => known[lived],
      }),
      condition({
        id: `${prefix}without-income`,
        cite: survivorCites.descendants,
        needs: [income],
        holds: (known) => known[income] === 0 || doubt('grandchild-income'),
        shows: (known) => ({ own: money(known[income]) }),
      }),
    ]),
  ]);
}

/** A descendant with a right of their own (art. 12). */
export function descendant(whose: Descendant): Node {
  return all(`${whose.prefix}descendant`, [
    kin(whose),
    any(`${whose.prefix}age`, [minor(whose), studies(whose), disabled(whose)]),
  ]);
}
