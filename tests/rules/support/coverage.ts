import { judgeFor, type Benefit, type Regime, type Told } from '@/rules';
import type { Node } from '@/rules/core/condition';
import { leavesOf, conditionsOf } from '@/rules/core/explain';
import { judge, NOT_PUBLISHED } from '@/rules/core/judge';
import { claimsOf } from '@/rules/core/judgement';
import { situationFor } from '@/rules/situation-for';
import { lawOn } from '@/rules/law';

/** Verdicts seen of each condition, by regime and condition: `rsi adult` → yes, no, unknown. */
export type Seen = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The verdicts that situations lead to, condition by condition: those of the regime and of its increases, and the
 * papers as far as they hang on a condition. A figure that is not published yet is no verdict of the condition.
 */
export function seenIn(benefit: Benefit, situations: readonly Told[]): Seen {
  const seen = new Map<string, Set<string>>();
  const note = (key: string, verdict: string) => {
    seen.set(key, (seen.get(key) ?? new Set()).add(verdict));
  };
  for (const told of situations) {
    for (const { regime, subject, law } of claimsOf(benefit, situationFor(benefit, told), lawOn))
      for (const node of treesOf(regime))
        for (const { id, verdict, doubt } of leavesOf(judge(node, subject.known, law)))
          if (doubt !== NOT_PUBLISHED) note(`${regime.id} ${id}`, verdict);
    for (const { regime, verdict, papers } of judgeFor(benefit, told))
      if (verdict !== 'no')
        for (const { id } of hangingPapers(benefit, regime))
          note(`${regime} paper ${id}`, papers.find((paper) => paper.id === id)?.need ?? 'not needed');
  }
  return seen;
}

/** Every condition of a benefit, by regime: `rsi adult`. */
export function conditionsIn(benefit: Benefit): readonly string[] {
  const all = benefit.regimes.flatMap((regime) =>
    treesOf(regime)
      .flatMap(conditionsOf)
      .map(({ id }) => `${regime.id} ${id}`),
  );
  return [...new Set(all)];
}

/** Every paper of a benefit that not everybody needs. */
export function papersIn(benefit: Benefit): readonly string[] {
  return benefit.regimes.flatMap(({ id }) =>
    hangingPapers(benefit, id).map((paper) => `${id} paper ${paper.id}`),
  );
}

function treesOf({ conditions, parts, ways = [] }: Regime): readonly Node[] {
  return [conditions, ...parts, ...ways];
}

function hangingPapers({ regimes }: Benefit, id: string) {
  return regimes
    .filter((regime) => regime.id === id)
    .flatMap(({ papers }) => papers.filter(({ onlyIf }) => onlyIf));
}
