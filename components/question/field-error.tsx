import type { Island } from '@/components/check/island';
import type { Field } from '@/lib/input/answer';
import { errorId, problemText } from './errors';
import type { OpenQuestion } from './use-question';

interface FieldErrorProps {
  readonly island: Island;
  readonly question: OpenQuestion;
  readonly field: Field;
}

/** What is wrong with a field, right at it. */
export function FieldError({ island, question, field }: FieldErrorProps) {
  const found = question.problems.find((problem) => problem.field === field);
  if (found === undefined) return undefined;
  return (
    <p id={errorId(field)} className="error">
      {problemText(found, island)}
    </p>
  );
}
