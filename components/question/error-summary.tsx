import { focusField } from '@/components/check/focus';
import type { Island } from '@/components/check/island';
import { inputId, problemText } from './errors';
import { summaryId, type OpenQuestion } from './use-question';

interface ErrorSummaryProps {
  readonly island: Island;
  readonly question: OpenQuestion;
}

/** Everything that is to be corrected, on top, with a link to each field. */
export function ErrorSummary({ island, question }: ErrorSummaryProps) {
  const { texts, language } = island;
  if (question.problems.length === 0) return undefined;
  return (
    <div id={summaryId} className="notice flow" data-kind="error" tabIndex={-1} role="alert">
      <h2>{language.say(texts.errors.title)}</h2>
      <ul>
        {question.problems.map((problem) => {
          const id = inputId(problem.field, question.draft);
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(id);
                }}
              >
                {problemText(problem, island)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
