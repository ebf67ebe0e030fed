import type { Island } from '@/components/check/island';
import type { Draft } from '@/lib/input/draft';
import { optionHint, optionLabel } from '@/lib/texts/answers';
import { factOf } from '@/rules/asking';
import { errorId } from './errors';
import { FieldError } from './field-error';
import type { Asked, OpenQuestion } from './use-question';

interface SetFieldProps {
  readonly island: Island;
  readonly asked: Asked;
  readonly question: OpenQuestion;
  readonly draft: Extract<Draft, { readonly kind: 'set' }>;
}

/** Any number of answers, or none of them, which is said and not left blank. */
export function SetField({ island, asked, question, draft }: SetFieldProps) {
  const { texts, language } = island;
  const { fact, problems, change } = question;
  const labels = texts.facts[factOf(asked.ref)]?.options;
  const ids = fact.kind === 'set' ? fact.options : [];
  const describedBy = problems.length > 0 ? errorId('answer') : undefined;
  const toggle = (id: string) => {
    const chosen = ids.filter((other) => (other === id) !== draft.chosen.includes(other));
    change({ kind: 'set', chosen, none: false });
  };
  return (
    <div className="choices">
      <FieldError island={island} question={question} field="answer" />
      {ids.map((id, index) => {
        const text = labels?.[id] ?? id;
        const hint = optionHint(text);
        return (
          <label key={id} className="choice">
            <input
              type="checkbox"
              value={id}
              id={index === 0 ? 'answer' : `answer-${id}`}
              checked={draft.chosen.includes(id)}
              aria-describedby={describedBy}
              onChange={() => {
                toggle(id);
              }}
            />
            <span>
              {language.say(optionLabel(text))}
              {hint === undefined ? undefined : <span className="hint">{language.say(hint)}</span>}
            </span>
          </label>
        );
      })}
      <p>{language.say(texts.page.or)}</p>
      <label className="choice">
        <input
          type="checkbox"
          value="none"
          checked={draft.none}
          onChange={() => {
            change({ kind: 'set', chosen: [], none: !draft.none });
          }}
        />
        <span>{language.say(texts.page.none)}</span>
      </label>
    </div>
  );
}
