import type { CompiledMessage } from 'icu-minify/format';
import { useState } from 'react';
import type { Island } from './island';

interface ClearProps {
  readonly island: Island;
  readonly label?: CompiledMessage;
}

/** Removes everything that was told, after one more question: it cannot be undone. */
export function Clear({ island: { check, texts, language }, label }: ClearProps) {
  const [asking, setAsking] = useState(false);
  const { say } = language;
  const words = texts.answers;
  const ask = (asked: boolean) => () => {
    setAsking(asked);
  };
  if (!asking)
    return (
      <button type="button" className="btn-secondary" onClick={ask(true)}>
        {say(label ?? words.clear)}
      </button>
    );
  return (
    <div className="notice flow" data-kind="error" role="alert">
      <p>{say(words.clearText)}</p>
      <div className="side-by-side">
        <button type="button" className="btn" onClick={check.clear}>
          {say(words.clearYes)}
        </button>
        <button type="button" className="btn-secondary" onClick={ask(false)}>
          {say(words.clearNo)}
        </button>
      </div>
    </div>
  );
}
