import { acts, type Act, type Cite } from '@/rules';

const byId: Readonly<Record<string, Act>> = acts;

/**
 * The act that a rule stands in.
 * @throws Error when `rules/law/acts.ts` lacks it
 */
export function actOf({ act }: Cite): Act {
  const found = byId[act];
  if (found === undefined) throw new Error(`rules/law/acts.ts has no act "${act}".`);
  return found;
}

/**
 * A place in the law as it is printed. Portuguese in every language: mark it with `lang="pt"`.
 * @example citeText({ act: 'dl-176-2003', article: 'art. 11.º' }) // 'DL 176/2003, art. 11.º'
 */
export function citeText(cite: Cite): string {
  return `${actOf(cite).short}, ${cite.article}`;
}
