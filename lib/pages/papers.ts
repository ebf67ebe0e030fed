import type { Locale } from '@/lib/i18n/locales';
import { documents, type Benefit, type Paper, type PaperData } from '@/rules';

/** The language in which papers have their official names. */
export const sourceOfNames: Locale = 'pt';

const byId: Readonly<Record<string, PaperData>> = documents;

/** Code and issuer of a paper; `undefined` when nothing is known of it but its name. */
export function paperData(id: string): PaperData | undefined {
  return byId[id];
}

/** Papers that belong together on the page. */
export interface PaperList {
  /** The regime that alone asks for them; absent for those that every regime asks for. */
  readonly regime?: string;
  readonly papers: readonly Paper[];
}

/** The papers of a benefit: first those of every regime, then those of one alone. */
export function paperListsOf({ regimes }: Benefit): readonly PaperList[] {
  const inAll = (paper: Paper) => regimes.every(({ papers }) => papers.some(({ id }) => id === paper.id));
  const shared = regimes.slice(0, 1).flatMap(({ papers }) => papers.filter(inAll));
  const own = regimes.map(({ id, papers }) => ({
    regime: id,
    papers: papers.filter((paper) => !inAll(paper)),
  }));
  return [{ papers: shared }, ...own].filter(({ papers }) => papers.length > 0);
}
