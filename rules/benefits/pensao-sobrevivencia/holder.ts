/** Whose right as a descendant is judged: the facts that tell it, and what its condition ids start with. */
export interface Descendant {
  readonly prefix: '' | 'child-';
  readonly relation: 'relation' | 'childRelation';
  readonly birth: 'birthDate' | 'childBirthDate';
  readonly school: 'ownSchool' | 'childSchool';
  readonly postgraduate: 'ownPostgraduate' | 'childPostgraduate';
  readonly work: 'workIncomeYear' | 'childWorkYear';
  readonly disability: 'ownDisabilityBenefit' | 'childDisabilityBenefit';
  readonly lived: 'livedWithDeceased' | 'childLivedWithDeceased';
  readonly owed: 'owedAlimony' | 'childOwedAlimony';
  readonly income: 'ownGrossIncome' | 'childOwnIncome';
}

/** A descendant who asks for themselves. */
export const claimant: Descendant = {
  prefix: '',
  relation: 'relation',
  birth: 'birthDate',
  school: 'ownSchool',
  postgraduate: 'ownPostgraduate',
  work: 'workIncomeYear',
  disability: 'ownDisabilityBenefit',
  lived: 'livedWithDeceased',
  owed: 'owedAlimony',
  income: 'ownGrossIncome',
};

/** A descendant of the household for whom an adult asks. */
export const child: Descendant = {
  prefix: 'child-',
  relation: 'childRelation',
  birth: 'childBirthDate',
  school: 'childSchool',
  postgraduate: 'childPostgraduate',
  work: 'childWorkYear',
  disability: 'childDisabilityBenefit',
  lived: 'childLivedWithDeceased',
  owed: 'childOwedAlimony',
  income: 'childOwnIncome',
};
