import type { CompiledMessage } from 'icu-minify/format';
import type { Island } from '@/components/check/island';
import type { TextValues } from '@/lib/i18n/format';
import type { FactTexts } from '@/lib/texts/types';

interface HelpProps {
  readonly island: Island;
  readonly words: FactTexts | undefined;
  readonly values: TextValues;
}

/** The hint under a question, where the answer is found, and why it is asked. */
export function Help({ island: { texts, language }, words, values }: HelpProps) {
  const say = (text: CompiledMessage) => language.say(text, values);
  return (
    <>
      {words?.hint === undefined ? undefined : <p id="hint">{say(words.hint)}</p>}
      {words?.where === undefined ? undefined : (
        <details>
          <summary>{say(texts.page.where)}</summary>
          <p>{say(words.where)}</p>
        </details>
      )}
      {words?.why === undefined ? undefined : (
        <details>
          <summary>{say(texts.page.why)}</summary>
          <p>{say(words.why)}</p>
        </details>
      )}
    </>
  );
}
