import { stepId } from '@/components/check/focus';
import type { Island } from '@/components/check/island';
import { questionValues } from '@/lib/texts/names';
import { factOf } from '@/rules/asking';
import { ErrorSummary } from './error-summary';
import { Fields } from './fields';
import { Help } from './help';
import { LeaveOpen } from './leave-open';
import { useQuestion, type Asked } from './use-question';

interface QuestionProps {
  readonly island: Island;
  readonly asked: Asked;
}

/** One question: its words, its fields, and the ways on. */
export function Question({ island, asked }: QuestionProps) {
  const { check, texts, language, told } = island;
  const question = useQuestion(island, asked);
  const words = texts.facts[factOf(asked.ref)];
  const values = questionValues(asked.ref, told, texts.people, language);
  return (
    <form
      noValidate
      autoComplete="off"
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        question.submit();
      }}
    >
      <ErrorSummary island={island} question={question} />
      <fieldset className="flow" aria-describedby={words?.hint === undefined ? undefined : 'hint'}>
        <legend>
          <h1 id={stepId} tabIndex={-1}>
            {words === undefined ? asked.ref : language.say(words.question, values)}
          </h1>
        </legend>
        <Help island={island} words={words} values={values} />
        <Fields island={island} asked={asked} question={question} />
      </fieldset>
      {question.draft.kind === 'choice' ? undefined : <LeaveOpen island={island} question={question} />}
      <div className="actions">
        <button type="button" className="btn-secondary" onClick={check.back}>
          {language.say(texts.page.back)}
        </button>
        <button type="submit" className="btn">
          {language.say(texts.page.continue)}
        </button>
      </div>
    </form>
  );
}
