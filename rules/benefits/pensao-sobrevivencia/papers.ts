import type { Paper } from '../../core/benefit';
import { all, any, type Condition, type Node } from '../../core/condition';
import { completedYears } from '../../core/dates';
import { survivorCites } from '../../law/articles/pensao-sobrevivencia';
import { condition, type Facts } from '../shared/condition';
import { child, claimant, type Descendant } from './holder';
import { disabled, studies } from './studies';

type Relation = Facts['relation'];

function relatedAs(id: string, relations: readonly Relation[]): Condition {
  return condition({
    id,
    cite: survivorCites.claim,
    needs: ['relation'],
    holds: ({ relation }) => relations.includes(relation),
  });
}

/** What every claim needs. */
const common: readonly Paper[] = [
  { id: 'rp5075-dgss' },
  { id: 'death-certificate' },
  { id: 'identity-documents' },
  { id: 'social-security-number' },
  { id: 'tax-number' },
  { id: 'iban' },
];

/** What hangs on the person who died, and on where the records are. */
const ofDeceased: readonly Paper[] = [
  {
    id: 'foreign-insurance-record',
    onlyIf: condition({
      id: 'proves-insurance-abroad',
      cite: survivorCites.totalisation,
      needs: ['deceasedAbroad'],
      holds: ({ deceasedAbroad }) => deceasedAbroad.length > 0,
    }),
  },
  {
    id: 'foreign-certificate',
    onlyIf: condition({
      id: 'has-records-abroad',
      cite: survivorCites.claim,
      needs: ['recordsAbroad'],
      holds: ({ recordsAbroad }) => recordsAbroad,
    }),
  },
  {
    id: 'rv-1017-dgss',
    onlyIf: condition({
      id: 'somebody-without-niss',
      cite: survivorCites.claim,
      needs: ['everyoneHasNiss'],
      holds: ({ everyoneHasNiss }) => !everyoneHasNiss,
    }),
  },
];

/** Descendants of age prove their school, and the disability benefit that takes its place. */
function ofDescendant(whose: Descendant): readonly Paper[] {
  const { prefix, birth } = whose;
  const grown = condition({
    id: `${prefix}of-age-now`,
    cite: survivorCites.school,
    needs: [birth, 'claimDate'],
    figures: ['ageOfMajority'],
    holds: (known, { ageOfMajority }) => completedYears(known[birth], known.claimDate) >= ageOfMajority,
  });
  const kin = (id: string, kinds: readonly Relation[]) =>
    condition({
      id: `${prefix}${id}`,
      cite: survivorCites.claim,
      needs: [whose.relation],
      holds: (known) => kinds.some((kind) => kind === known[whose.relation]),
    });
  const isDescendant = kin('claims-as-descendant', ['child', 'stepchild', 'grandchild']);
  const ifDescendant = (id: string, node: Node) => all(`${prefix}${id}`, [isDescendant, grown, node]);
  return [
    prefix === '' ? { id: 'birth-proof', onlyIf: isDescendant } : { id: 'birth-proof' },
    { id: 'school-enrolment', onlyIf: ifDescendant('brings-enrolment', studies(whose)) },
    { id: 'disability-benefit-proof', onlyIf: ifDescendant('brings-disability-proof', disabled(whose)) },
    { id: 'alimony-decision', onlyIf: kin('brings-stepchild-alimony', ['stepchild']) },
    { id: 'dependency-proof', onlyIf: kin('brings-grandchild-proof', ['grandchild']) },
  ];
}

/** What proves who the claimant was to the person who died. */
const ofCouple: readonly Paper[] = [
  { id: 'marriage-certificate', onlyIf: relatedAs('brings-marriage', ['spouse']) },
  { id: 'couple-declaration', onlyIf: relatedAs('brings-couple-declaration', ['partner']) },
  { id: 'couple-proof', onlyIf: relatedAs('brings-couple-proof', ['partner']) },
];

/** A court decision for former spouses and stepchildren, a proof of dependency for grandchildren and parents. */
function merged(papers: readonly Paper[]): readonly Paper[] {
  const own: Readonly<Record<string, Condition>> = {
    'alimony-decision': relatedAs('brings-alimony', ['ex-spouse']),
    'dependency-proof': relatedAs('brings-parent-proof', ['parent']),
  };
  return papers.map((paper) => {
    const other = own[paper.id];
    return other === undefined || paper.onlyIf === undefined
      ? paper
      : { ...paper, onlyIf: any(`brings-${paper.id}`, [other, paper.onlyIf]) };
  });
}

/** Papers of who asks for themselves. */
export const claimantsPapers: readonly Paper[] = [
  ...common,
  ...ofCouple,
  ...merged(ofDescendant(claimant)),
  ...ofDeceased,
];

/** Papers of a child of the household. */
export const childsPapers: readonly Paper[] = [...common, ...ofDescendant(child), ...ofDeceased];

/** Papers of the death grant: those of the family, and the bill of the funeral. */
export const grantPapers: readonly Paper[] = [
  ...common,
  { id: 'funeral-invoice' },
  ...ofCouple,
  ...merged(ofDescendant(claimant)),
  ...ofDeceased,
];
