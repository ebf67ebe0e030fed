import { asSentence } from '@/lib/format/format';
import { CLAIM_DATE, pathOf, questionsLeft, unusedAnswers } from '@/lib/session/interview';
import { personName } from '@/lib/texts/names';
import { AnswerLine } from './answer-line';
import { Clear } from './clear';
import { stepId } from './focus';
import type { Island } from './island';

/** Everything answered so far, by the person it is about; each answer can be changed. */
export function Answers({ island }: { readonly island: Island }) {
  const { check, texts, language, told } = island;
  const { say } = language;
  const words = texts.answers;
  const path = pathOf(check.interview, check.session).filter((ref) => ref !== CLAIM_DATE);
  const unused = unusedAnswers(check.interview, check.session);
  const isDone = questionsLeft(check.interview, check.session).length === 0;
  const people = [...new Set(path.map(personOf))].filter((person) => person !== undefined);
  return (
    <div className="flow">
      <h1 id={stepId} tabIndex={-1}>
        {say(words.title)}
      </h1>
      {path.length === 0 ? <p>{say(words.none)}</p> : undefined}
      <h2>{say(words.you)}</h2>
      <dl className="lines answers">
        {[CLAIM_DATE, ...path.filter((ref) => personOf(ref) === undefined)].map((ref) => (
          <AnswerLine key={ref} island={island} place={ref} />
        ))}
      </dl>
      {people.map((person) => (
        <section key={person} className="flow">
          <h2>{asSentence(personName(person, told, texts.people, language), language.tag)}</h2>
          <dl className="lines answers">
            {path
              .filter((ref) => personOf(ref) === person)
              .map((ref) => (
                <AnswerLine key={ref} island={island} place={ref} />
              ))}
          </dl>
        </section>
      ))}
      {unused.length === 0 ? undefined : (
        <section className="notice flow">
          <h2>{say(words.unusedTitle)}</h2>
          <p>{say(words.unusedText)}</p>
          <dl className="lines answers">
            {unused.map((ref) => (
              <AnswerLine key={ref} island={island} place={ref} />
            ))}
          </dl>
        </section>
      )}
      <Clear island={island} />
      <div className="actions">
        <button type="button" className="btn-secondary" onClick={check.back}>
          {say(texts.page.back)}
        </button>
        <button type="button" className="btn" onClick={check.goOn}>
          {say(isDone ? words.toResult : words.goOn)}
        </button>
      </div>
    </div>
  );
}

function personOf(ref: string): string | undefined {
  return ref.includes('.') ? ref.split('.')[0] : undefined;
}
