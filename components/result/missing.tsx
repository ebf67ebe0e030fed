import { asSentence } from '@/lib/format/format';
import { missingText } from '@/lib/result/words';
import { questionValues } from '@/lib/texts/names';
import { factOf } from '@/rules';
import type { ResultProps } from './screens';

interface MissingProps extends ResultProps {
  readonly refs: readonly string[];
}

/** What an open answer depends on: each with the paper that shows it, and the way to answer. */
export function Missing({ island, texts, refs }: MissingProps) {
  const { check, language, told } = island;
  const { say } = language;
  if (refs.length === 0) return undefined;
  return (
    <ul className="bullets">
      {refs.map((ref) => {
        const values = questionValues(ref, told, texts.people, language);
        const words = island.texts.facts[factOf(ref)];
        return (
          <li key={ref}>
            <strong>{asSentence(missingText(ref, texts, language, values), language.tag)}.</strong>{' '}
            {words?.where === undefined ? undefined : say(words.where, values)}{' '}
            <button
              type="button"
              className="btn-quiet"
              aria-label={
                words === undefined
                  ? ref
                  : say(texts.result.answerNow, { question: say(words.question, values) })
              }
              onClick={() => {
                check.show({ screen: 'question', ref, from: 'result' });
              }}
            >
              {say(texts.result.answer)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
