import type { Island } from '@/components/check/island';
import type { Draft } from '@/lib/input/draft';
import { readMoney } from '@/lib/input/money';
import { errorId } from './errors';
import { FieldError } from './field-error';
import type { OpenQuestion } from './use-question';

interface TextFieldProps {
  readonly island: Island;
  readonly question: OpenQuestion;
  readonly draft: Extract<Draft, { readonly kind: 'text' }>;
}

/** An amount, which is said back as it was understood, or a number. */
export function TextField({ island, question, draft }: TextFieldProps) {
  const { texts, language } = island;
  const { say, format } = language;
  const { fact, problems, change } = question;
  const isMoney = fact.kind === 'money';
  const read = isMoney ? readMoney(draft.text) : undefined;
  return (
    <div className="field">
      <label htmlFor="answer">{say(isMoney ? texts.page.euros : texts.page.number)}</label>
      <FieldError island={island} question={question} field="answer" />
      <input
        id="answer"
        className={`input ${isMoney ? 'input-money' : 'input-2'}`}
        type="text"
        inputMode={isMoney ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={draft.text}
        aria-invalid={problems.length > 0}
        aria-describedby={problems.length > 0 ? `${errorId('answer')} understood` : 'understood'}
        onInput={(event) => {
          change({ kind: 'text', text: event.currentTarget.value });
        }}
      />
      <output id="understood" htmlFor="answer">
        {read !== undefined && 'value' in read
          ? say(texts.page.understood, { amount: format.money(read.value) })
          : ''}
      </output>
    </div>
  );
}
