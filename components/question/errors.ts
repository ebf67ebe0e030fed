import type { Field, Problem } from '@/lib/input/answer';
import type { Draft } from '@/lib/input/draft';
import { answerText } from '@/lib/texts/answers';
import { factOf, firstClaimDate, vocabulary, yearOf } from '@/rules/asking';
import type { Island } from '@/components/check/island';

const exampleCents = 1234_56;

/** Id of the message at a field. */
export function errorId(field: Field): string {
  return `error-${field}`;
}

/**
 * Id of the input in which a problem is corrected: of a list of choices the first one, of a date the day unless
 * another field is named.
 */
export function inputId(field: Field, draft: Draft): string {
  if (field !== 'answer') return field;
  return draft.kind === 'date' ? 'day' : 'answer';
}

/** The fields of a date that a problem marks: the named one, or all of them. */
export function isWrong(problems: readonly Problem[], field: Field): boolean {
  return problems.some((problem) => problem.field === field || problem.field === 'answer');
}

/** What is wrong, and what to do about it. */
export function problemText(problem: Problem, { texts, language, check }: Island): string {
  const { say, format } = language;
  const { code, month, days, against } = problem;
  const people = vocabulary['children'];
  const most = problem.most ?? (people?.kind === 'people' ? people.max : 0);
  return say(texts.errors[code], {
    most,
    days: days ?? 0,
    month: month === undefined ? '' : format.month(month),
    first: format.day(firstClaimDate),
    example: code === 'unclear-amount' ? format.typedMoney(exampleCents) : yearOf(check.today) - 1,
    answer: against === undefined ? '' : otherAnswer(against),
  });

  function otherAnswer(ref: string): string {
    const title = texts.facts[factOf(ref)]?.title;
    const answer = answerText(ref, check.session, texts, language) ?? '';
    return title === undefined ? answer : `${say(title)}: ${answer}`;
  }
}
