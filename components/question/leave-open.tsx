import type { Island } from '@/components/check/island';
import type { LeftOpen } from '@/lib/session/session';
import type { OpenQuestion } from './use-question';

/** How a question may be left open: always with "I don't know", and with silence where it touches something private. */
export function waysToLeave(sensitive: true | undefined): readonly LeftOpen[] {
  return sensitive === true ? ['dontKnow', 'declined'] : ['dontKnow'];
}

interface LeaveOpenProps {
  readonly island: Island;
  readonly question: OpenQuestion;
}

/** The ways to leave open a question that is typed or ticked. They stand beside the answer, and are as large. */
export function LeaveOpen({ island: { texts, language }, question }: LeaveOpenProps) {
  return (
    <div className="choices">
      <p>{language.say(texts.page.or)}</p>
      {waysToLeave(question.fact.sensitive).map((how) => (
        <button
          key={how}
          type="button"
          className="choice"
          value={how}
          aria-pressed={question.open === how}
          onClick={() => {
            question.leave(how);
          }}
        >
          {language.say(texts.page[how])}
        </button>
      ))}
    </div>
  );
}
