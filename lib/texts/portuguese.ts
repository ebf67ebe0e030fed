/** A piece of a text; Portuguese pieces are marked as such. */
export interface Piece {
  readonly text: string;
  readonly isPortuguese: boolean;
}

/** Cuts texts where Portuguese terms begin and end. */
export type Splitter = (text: string) => readonly Piece[];

/**
 * A splitter for some terms: of two that begin alike the longer one counts, and only whole words do.
 * @example splitterFor(['prova escolar'])('Bring the prova escolar.').map(({ text }) => text)
 * // ['Bring the ', 'prova escolar', '.']
 */
export function splitterFor(terms: readonly string[]): Splitter {
  if (terms.length === 0) return (text) => [{ text, isPortuguese: false }];
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((term) => term.replace(/[^\p{L}\p{N}]/gu, '[$&]'));
  // No look-behind: phones that are a few years old do not know it.
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const pieces: Piece[] = [];
    let done = 0;
    for (const { index, 1: before = '', 2: term = '' } of text.matchAll(pattern)) {
      const start = index + before.length;
      if (start > done) pieces.push({ text: text.slice(done, start), isPortuguese: false });
      pieces.push({ text: term, isPortuguese: true });
      done = start + term.length;
    }
    if (done < text.length) pieces.push({ text: text.slice(done), isPortuguese: false });
    return pieces;
  };
}

const learnt = new Set<string>();
let split = splitterFor([]);

/** From now on {@link inPieces} knows these terms too: the texts that were fetched name them. */
export function learnTerms(terms: readonly string[] = []): void {
  for (const term of terms) learnt.add(term);
  split = splitterFor([...learnt]);
}

/** The pieces of a text by the terms that were learnt so far. */
export function inPieces(text: string): readonly Piece[] {
  return split(text);
}
