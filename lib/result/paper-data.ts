import { documents } from '@/rules';

/** What the rules know about a paper beside its name: the code of its form, and who issues it. */
export interface KnownPaper {
  readonly code?: string | undefined;
  readonly issuer?: string | undefined;
}

const byId: Readonly<Record<string, KnownPaper | undefined>> = documents;

/** The code and the issuer of a paper, as far as they are known. */
export function paperData(id: string): KnownPaper {
  return byId[id] ?? {};
}
