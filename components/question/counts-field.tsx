import type { Island } from '@/components/check/island';
import { readCounts } from '@/lib/input/counts';
import type { Draft } from '@/lib/input/draft';
import { errorId } from './errors';
import { FieldError } from './field-error';
import type { OpenQuestion } from './use-question';

interface CountsFieldProps {
  readonly island: Island;
  readonly question: OpenQuestion;
  readonly draft: Extract<Draft, { readonly kind: 'counts' }>;
}

/** Several numbers in one field, said back as they were understood, or none at all. */
export function CountsField({ island, question, draft }: CountsFieldProps) {
  const { texts, language } = island;
  const { say, format } = language;
  const { fact, problems, change } = question;
  const read = fact.kind === 'counts' ? readCounts(draft.text, fact) : undefined;
  return (
    <div className="choices">
      <div className="field">
        <label htmlFor="answer">{say(texts.page.numbers)}</label>
        <FieldError island={island} question={question} field="answer" />
        <input
          id="answer"
          className="input"
          type="text"
          autoComplete="off"
          value={draft.text}
          aria-invalid={problems.length > 0}
          aria-describedby={problems.length > 0 ? `${errorId('answer')} understood` : 'understood'}
          onInput={(event) => {
            change({ kind: 'counts', text: event.currentTarget.value, none: false });
          }}
        />
        <output id="understood" htmlFor="answer">
          {read !== undefined && 'value' in read
            ? say(texts.page.understood, { amount: format.list(read.value.map(String)) })
            : ''}
        </output>
      </div>
      <p>{say(texts.page.or)}</p>
      <label className="choice">
        <input
          type="checkbox"
          value="none"
          checked={draft.none}
          onChange={() => {
            change({ kind: 'counts', text: '', none: !draft.none });
          }}
        />
        <span>{say(texts.page.noNumbers)}</span>
      </label>
    </div>
  );
}
