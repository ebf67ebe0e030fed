import type { Island } from '@/components/check/island';
import type { Draft } from '@/lib/input/draft';
import { yearOf } from '@/rules/asking';
import { errorId, isWrong } from './errors';
import { FieldError } from './field-error';
import type { OpenQuestion } from './use-question';

interface DateFieldProps {
  readonly island: Island;
  readonly question: OpenQuestion;
  readonly draft: Extract<Draft, { readonly kind: 'date' }>;
}

const exampleAge = 30;
const parts = ['day', 'month', 'year'] as const;
const fields = ['answer', ...parts] as const;

/** A day in three fields that are typed in: no calendar to leaf through, no order to guess. */
export function DateField({ island, question, draft }: DateFieldProps) {
  const { texts, language } = island;
  const { problems, change } = question;
  const example = `27 3 ${yearOf(island.check.today) - exampleAge}`;
  const describedBy = problems.map(({ field }) => errorId(field)).join(' ');
  return (
    <div className="flow">
      <p className="hint">{language.say(texts.page.dateExample, { example })}</p>
      {fields.map((field) => (
        <FieldError key={field} island={island} question={question} field={field} />
      ))}
      <div className="side-by-side">
        {parts.map((part) => (
          <div key={part} className="field">
            <label htmlFor={part}>{language.say(texts.page[part])}</label>
            <input
              id={part}
              className={`input ${part === 'year' ? 'input-4' : 'input-2'}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={draft.typed[part]}
              aria-invalid={isWrong(problems, part)}
              aria-describedby={describedBy === '' ? undefined : describedBy}
              onInput={(event) => {
                change({ kind: 'date', typed: { ...draft.typed, [part]: event.currentTarget.value } });
              }}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
