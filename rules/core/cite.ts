/** Where a rule stands: an act of `rules/law/acts.ts` and the article as it is printed there. */
export interface Cite {
  readonly act: string;
  readonly article: string;
}
