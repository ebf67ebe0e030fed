import { asSentence } from '@/lib/format/format';
import { CLAIM_DATE } from '@/lib/session/interview';
import { answerText } from '@/lib/texts/answers';
import { questionValues } from '@/lib/texts/names';
import { factOf } from '@/rules/asking';
import type { Island } from './island';

interface AnswerLineProps {
  readonly island: Island;
  /** The reference of the answer. */
  readonly place: string;
}

/** One answer with the way to change it. The day of the claim is today until another day is told. */
export function AnswerLine({ island: { check, texts, language, told }, place }: AnswerLineProps) {
  const { say, format } = language;
  const title = texts.facts[factOf(place)]?.title;
  const name = title === undefined ? place : say(title, questionValues(place, told, texts.people, language));
  const answer = answerText(place, check.session, texts, language);
  const today =
    place === CLAIM_DATE ? say(texts.answers.today, { date: format.day(check.today) }) : undefined;
  return (
    <div>
      <dt>{asSentence(name, language.tag)}</dt>
      <dd>{answer ?? today}</dd>
      <dd>
        <button
          type="button"
          className="btn-quiet"
          aria-label={say(texts.answers.changeWhat, { answer: name })}
          onClick={() => {
            check.show({ screen: 'question', ref: place, from: 'answers' });
          }}
        >
          {say(texts.answers.change)}
        </button>
      </dd>
    </div>
  );
}
