import { VerdictIcon } from '@/components/verdict/verdict-icon';
import { sayOr } from '@/lib/result/words';
import type { OutcomeProps } from './types';

/** Increases and supplements that are added, or may be. */
export function Extras({ island: { language }, texts, outcome }: OutcomeProps) {
  const { say } = language;
  const words = texts.result.extras;
  const parts = outcome.parts.filter(({ id, verdict }) => verdict !== 'no' && texts.parts[id] !== undefined);
  if (parts.length === 0) return undefined;
  return (
    <>
      <h3>{say(words.title)}</h3>
      <ul className="bullets">
        {parts.map(({ id, verdict }) => {
          const hint = texts.parts[id]?.hint;
          return (
            <li key={id} data-verdict={verdict}>
              <span className="verdict-word">
                <VerdictIcon verdict={verdict} />
                {sayOr(texts.parts[id]?.title, id, language)}
              </span>
              {verdict === 'no' ? undefined : say(words[verdict])}
              {hint === undefined ? undefined : <span className="hint">{say(hint)}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
