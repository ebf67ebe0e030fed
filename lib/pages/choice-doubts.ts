import { conditionsOf, vocabulary, type Benefit } from '@/rules';
import { extrasOf } from './rule-tree';

/**
 * The doubts of conditions that hang on one choice alone, found by asking them with each of its answers: of the papers
 * of residence, only those that a benefit doubts.
 */
export function choiceDoubts({ regimes }: Benefit): ReadonlySet<string> {
  const conditions = regimes.flatMap((regime) =>
    [regime.conditions, ...extrasOf(regime)].flatMap(conditionsOf),
  );
  return new Set(
    conditions.flatMap(({ needs: [need = '', ...others], figures, holds }) => {
      const fact = vocabulary[need];
      if (fact?.kind !== 'choice' || others.length > 0 || figures.length > 0) return [];
      return fact.options.flatMap((option) => {
        const answer = holds({ [need]: option }, {});
        return typeof answer === 'object' && 'doubt' in answer ? [answer.doubt] : [];
      });
    }),
  );
}
