import type { Share } from '../../core/money';
import type { Figures } from '../../law';
import type { Facts } from '../shared/condition';

/** Figures of the parts of the pension. */
export const shareFigures = [
  'survivorOnePartner',
  'survivorPartners',
  'survivorOneDescendant',
  'survivorTwoDescendants',
  'survivorDescendants',
  'survivorOneOrphan',
  'survivorTwoOrphans',
  'survivorOrphans',
  'survivorOneAscendant',
  'survivorTwoAscendants',
  'survivorAscendants',
] as const;

type ShareLaw = Readonly<Pick<Figures, (typeof shareFigures)[number]>>;

/** People who share one part: what the part is of, and by how many it is divided. */
export interface GroupShare {
  readonly share: Share;
  readonly people: number;
}

/** Whether somebody asks as husband, wife, partner or former spouse, as a descendant, or as a parent. */
export function groupOf(relation: Facts['relation']): 'partners' | 'descendants' | 'ascendants' {
  if (relation === 'parent') return 'ascendants';
  return relation === 'spouse' || relation === 'partner' || relation === 'ex-spouse'
    ? 'partners'
    : 'descendants';
}

/** The part of husbands, wives, partners and former spouses (art. 25); the claimant is one of them. */
export function partnersShare(told: number, law: ShareLaw): GroupShare {
  const people = Math.max(1, told);
  return { people, share: people === 1 ? law.survivorOnePartner : law.survivorPartners };
}

/** The part of the descendants (art. 26), doubled where there are no partners. */
export function descendantsShare(told: number, partners: number, law: ShareLaw): GroupShare {
  const people = Math.max(1, told);
  const besidePartners = [law.survivorOneDescendant, law.survivorTwoDescendants, law.survivorDescendants];
  const alone = [law.survivorOneOrphan, law.survivorTwoOrphans, law.survivorOrphans];
  const [one, two, more] = partners > 0 ? besidePartners : alone;
  return { people, share: byCount(people, one, two, more) ?? law.survivorDescendants };
}

/** The part of parents and grandparents (art. 27). */
export function ascendantsShare(told: number, law: ShareLaw): GroupShare {
  const people = Math.max(1, told);
  const share = byCount(people, law.survivorOneAscendant, law.survivorTwoAscendants, law.survivorAscendants);
  return { people, share };
}

function byCount<T>(people: number, one: T, two: T, more: T): T {
  if (people === 1) return one;
  return people === 2 ? two : more;
}
