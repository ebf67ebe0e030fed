import type { Outcome } from '@/rules';

/** A paper to bring, for whom, and whether it is certain. */
export interface PaperToBring {
  readonly id: string;
  readonly need: 'yes' | 'maybe';
  /** Subjects it is needed for, when it is not for all of them; `undefined` is the claimant. */
  readonly only: readonly (string | undefined)[];
}

/** The papers of all outcomes together, each once, in the order of the law; a certain need beats a possible one. */
export function papersFor(outcomes: readonly Outcome[]): readonly PaperToBring[] {
  const granted = outcomes.filter(({ verdict }) => verdict !== 'no');
  const ids = new Set(granted.flatMap(({ papers }) => papers.map(({ id }) => id)));
  return [...ids].map((id) => {
    const needing = granted.filter(({ papers }) => papers.some((paper) => paper.id === id));
    const isSure = granted.some(({ papers }) =>
      papers.some((paper) => paper.id === id && paper.need === 'yes'),
    );
    const only = needing.length === granted.length ? [] : needing.map(({ subject }) => subject);
    return { id, need: isSure ? 'yes' : 'maybe', only };
  });
}
