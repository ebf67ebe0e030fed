import { abroadFacts } from './abroad';
import type { Fact } from './kinds';

const MOST_MONTHS = 720;
const MOST_PEOPLE = 20;

/** Who somebody is to the person who died: grandparents count as parents, great-grandchildren as grandchildren. */
const ofDescendant = ['child', 'stepchild', 'grandchild'] as const;

/** What only the survivor's pension and the death grant ask: who died, who the claimant is, who else has a right. */
export const survivorFacts = {
  /** For whom a benefit is asked: the pension of the claimant, that of children of the household, the death grant. */
  deathFor: { kind: 'set', options: ['me', 'child', 'grant'] },
  deathOn: { kind: 'date', when: 'past' },
  /** Who the claimant was to the person who died. */
  relation: {
    kind: 'choice',
    options: ['spouse', 'partner', 'ex-spouse', ...ofDescendant, 'parent', 'other'],
  },
  /**
   * How the person who died was insured in Portugal: had an old-age or invalidity pension from contributions; had
   * contributions; only those of the voluntary insurance; only the civil service (CGA); or none.
   */
  deceasedCover: {
    kind: 'choice',
    options: ['pensioner', 'contributions', 'voluntary', 'civil-service', 'never'],
  },
  /** Months with contributions of the person who died, in Portugal. */
  deceasedMonths: { kind: 'count', max: MOST_MONTHS, after: 'deceasedCover' },
  /** Where else the person who died was insured; empty when nowhere. */
  deceasedAbroad: {
    kind: 'set',
    options: abroadFacts.insuredAbroad.options,
    after: 'deceasedCover',
  },
  /** Months insured there, at other times than in Portugal. */
  deceasedMonthsAbroad: { kind: 'count', max: MOST_MONTHS, after: 'deceasedAbroad' },
  /** Day of the marriage of the claimant and the person who died. */
  marriedOn: { kind: 'date', when: 'past' },
  /** Claimant and deceased have a child together; one that is not born yet counts. */
  commonChild: { kind: 'yesNo' },
  /** Day from which they lived as a couple until the death, married or not. */
  coupleSince: { kind: 'date', when: 'past' },
  /** On the day of death one of the partners was married to somebody else, and not judicially separated. */
  marriedToAnother: { kind: 'yesNo', sensitive: true },
  /** An accident; an illness that began or showed after the marriage; one known before it; something else. */
  deathCause: {
    kind: 'choice',
    options: ['accident', 'illness-after', 'illness-before', 'else'],
    sensitive: true,
  },
  /**
   * Alimony of the deceased for the former husband or wife: fixed or approved by a court or registry and due at the
   * death; not fixed because a court found that the deceased had no means; or neither.
   */
  alimony: { kind: 'choice', options: ['fixed', 'no-means', 'none'] },
  /** That alimony, per month. */
  alimonyAmount: { kind: 'money', after: 'alimony' },
  /** Since the death, the claimant has married again or lives with somebody as a couple. */
  newCouple: { kind: 'yesNo' },
  /** Permanently unable to do any work. */
  permanentlyUnable: { kind: 'yesNo', sensitive: true },
  /** The level in which the claimant is enrolled this school year. */
  ownSchool: { kind: 'choice', options: ['none', 'basic', 'secondary', 'higher'] },
  /** In a postgraduate course, a master, a doctorate, or the placement that a degree asks for. */
  ownPostgraduate: { kind: 'yesNo', after: 'ownSchool' },
  /** The claimant gets a disability benefit: the supplement of child benefit or the PSI. */
  ownDisabilityBenefit: { kind: 'yesNo', sensitive: true },
  /** The claimant lived with the person who died, until the death. */
  livedWithDeceased: { kind: 'yesNo' },
  /** The person who died owed the claimant alimony. */
  owedAlimony: { kind: 'yesNo' },
  /** Husbands, wives, partners and former spouses with a right, the claimant included. */
  entitledPartners: { kind: 'count', max: MOST_PEOPLE },
  /** Descendants with a right, the claimant and the children of the household included. */
  entitledDescendants: { kind: 'count', max: MOST_PEOPLE },
  /** Parents and grandparents with a right, the claimant included. */
  entitledAscendants: { kind: 'count', max: MOST_PEOPLE },
  /** Pension of the person who died, gross per month, without the extra months. */
  deceasedPension: { kind: 'money', after: 'deceasedCover' },
  /** Pay of the person who died, gross per month, as an average over the working life. */
  deceasedEarnings: { kind: 'money', after: 'deceasedCover' },
  /** A court has declared the claimant unworthy to inherit from the person who died, or disinherited them. */
  barredByCourt: { kind: 'yesNo', sensitive: true },
  /** The marriage, a birth or the death was registered outside Portugal. */
  recordsAbroad: { kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;

/** The same about each child or young person of the household. */
export const childSurvivorFacts = {
  childRelation: { of: 'children', kind: 'choice', options: [...ofDescendant, 'none'] },
  childPostgraduate: { of: 'children', kind: 'yesNo', after: 'childSchool' },
  /** Gross pay from employment per year, without jobs in the school holidays. */
  childWorkYear: { of: 'children', kind: 'money' },
  childDisabilityBenefit: { of: 'children', kind: 'yesNo', sensitive: true },
  childLivedWithDeceased: { of: 'children', kind: 'yesNo' },
  childOwedAlimony: { of: 'children', kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;
