import type { Island } from '@/components/check/island';
import type { Draft } from '@/lib/input/draft';
import { optionHint, optionLabel } from '@/lib/texts/answers';
import type { OptionText } from '@/lib/texts/types';
import { factOf } from '@/rules/asking';
import { errorId } from './errors';
import { FieldError } from './field-error';
import { waysToLeave } from './leave-open';
import type { Asked, OpenQuestion } from './use-question';

interface ChoiceFieldProps {
  readonly island: Island;
  readonly asked: Asked;
  readonly question: OpenQuestion;
  readonly draft: Extract<Draft, { readonly kind: 'choice' }>;
}

/** One answer out of several; not knowing and not telling stand in the same list. */
export function ChoiceField({ island, asked, question, draft }: ChoiceFieldProps) {
  const { texts, language } = island;
  const { fact, problems, change } = question;
  const labels = texts.facts[factOf(asked.ref)]?.options;
  const ids = fact.kind === 'choice' ? fact.options : ['yes', 'no'];
  const textOf = (id: string): OptionText =>
    labels?.[id] ?? (id === 'yes' ? texts.page.yes : id === 'no' ? texts.page.no : id);
  const row = (id: string, key: string, text: OptionText, checked: boolean, choose: () => void) => {
    const hint = optionHint(text);
    return (
      <label key={key} className="choice">
        <input
          type="radio"
          id={id}
          value={key}
          name="answer"
          checked={checked}
          aria-describedby={problems.length > 0 ? errorId('answer') : undefined}
          onChange={choose}
        />
        <span>
          {language.say(optionLabel(text))}
          {hint === undefined ? undefined : <span className="hint">{language.say(hint)}</span>}
        </span>
      </label>
    );
  };
  return (
    <div className="choices">
      <FieldError island={island} question={question} field="answer" />
      {ids.map((id, index) =>
        row(
          index === 0 ? 'answer' : `answer-${id}`,
          id,
          textOf(id),
          draft.chosen === id && draft.open === undefined,
          () => {
            change({ kind: 'choice', chosen: id });
          },
        ),
      )}
      <p>{language.say(texts.page.or)}</p>
      {waysToLeave(fact.sensitive).map((how) =>
        row(`answer-${how}`, how, texts.page[how], draft.open === how, () => {
          change({ kind: 'choice', open: how });
        }),
      )}
    </div>
  );
}
