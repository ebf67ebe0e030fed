import type { Island } from '@/components/check/island';
import { asSentence } from '@/lib/format/format';
import type { Draft } from '@/lib/input/draft';
import { bornOn, withPeople, type List } from '@/lib/session/people';
import { personName } from '@/lib/texts/names';
import { personId } from '@/rules/asking';
import { errorId } from './errors';
import { FieldError } from './field-error';
import type { OpenQuestion } from './use-question';

interface PeopleFieldProps {
  readonly island: Island;
  readonly question: OpenQuestion;
  readonly draft: Extract<Draft, { readonly kind: 'people' }>;
  readonly list: List;
}

/** A list of people: add, change, remove. What is asked about each of them comes in questions of its own. */
export function PeopleField({ island, question, draft, list }: PeopleFieldProps) {
  const { check, texts, language } = island;
  const { say } = language;
  const words = texts.people;
  const changed = withPeople(check.session, list, draft.people);
  const set = (people: readonly (number | undefined)[], none = false) => {
    question.change({ kind: 'people', people, none });
  };
  return (
    <div className="flow">
      <FieldError island={island} question={question} field="answer" />
      <ol className="lines" hidden={draft.people.length === 0}>
        {draft.people.map((known, index) => {
          const name = personName(personId(list, index), changed.told, words, language);
          return (
            <li key={personId(list, index)}>
              <strong>{asSentence(name, language.tag)}</strong>
              <span className="side-by-side">
                {known === undefined ? undefined : (
                  <button
                    type="button"
                    className="btn-quiet"
                    aria-label={`${say(words.change)}: ${name}`}
                    onClick={() => {
                      const ref = `${personId(list, index)}.${bornOn[list]}`;
                      check.show({ screen: 'question', ref }, changed);
                    }}
                  >
                    {say(words.change)}
                  </button>
                )}
                <button
                  type="button"
                  className="btn-quiet"
                  aria-label={`${say(words.remove)}: ${name}`}
                  onClick={() => {
                    set(draft.people.filter((_, place) => place !== index));
                  }}
                >
                  {say(words.remove)}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        id="answer"
        className="btn-secondary"
        aria-describedby={question.problems.length > 0 ? errorId('answer') : undefined}
        onClick={() => {
          set([...draft.people, undefined]);
        }}
      >
        {say(words[list].add)}
      </button>
      {draft.people.length > 0 ? undefined : (
        <label className="choice">
          <input
            type="checkbox"
            value="none"
            checked={draft.none}
            onChange={() => {
              set([], !draft.none);
            }}
          />
          <span>{say(words[list].none)}</span>
        </label>
      )}
    </div>
  );
}
