import { useState } from 'react';
import { focusField } from '@/components/check/focus';
import type { Island } from '@/components/check/island';
import { newContradictions, readAnswer, type Problem } from '@/lib/input/answer';
import { draftOf, type Draft } from '@/lib/input/draft';
import { withPeople, type List } from '@/lib/session/people';
import { answered, howLeftOpen, leftOpen, type LeftOpen, type Session } from '@/lib/session/session';
import type { View } from '@/lib/session/view';
import type { Fact } from '@/rules';
import { answerTo, factOf, vocabulary } from '@/rules/asking';

/** A question as a view names it. */
export type Asked = Extract<View, { readonly screen: 'question' }>;

/** Id of the summary of errors, which takes the focus when there is something to correct. */
export const summaryId = 'errors';

/** A question while it is being answered. */
export interface OpenQuestion {
  readonly fact: Fact;
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly problems: readonly Problem[];
  /** How it was left open before, if it was. */
  readonly open: LeftOpen | undefined;
  readonly leave: (how: LeftOpen) => void;
  /** Takes the answer over, or says what is wrong with it; nothing that was typed is lost. */
  readonly submit: () => void;
}

/** The state of one question; a new question needs a new component (`key`). */
export function useQuestion({ check, told, language }: Island, { ref, from }: Asked): OpenQuestion {
  const { session, today } = check;
  const fact = factAt(ref);
  const before = answerTo(session.told, ref);
  const open = howLeftOpen(session, ref);
  const [draft, setDraft] = useState<Draft>(() => {
    const blank = draftOf(fact, answerTo(told, ref), language.format.typedMoney);
    return blank.kind === 'choice' ? { ...blank, open } : blank;
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const settle = (after: Session) => {
    check.settle(after, { ref, from, again: before !== undefined || open !== undefined });
  };
  const leave = (how: LeftOpen) => {
    settle(leftOpen(session, ref, how));
  };

  const submit = () => {
    if (draft.kind === 'choice' && draft.open !== undefined) {
      leave(draft.open);
      return;
    }
    const read = readAnswer(fact, draft, today);
    const list = listAt(ref);
    const answer = 'answer' in read ? read.answer : undefined;
    const wrong = 'problems' in read ? read.problems : newContradictions(told, ref, asTold(draft, answer));
    setProblems(wrong);
    if (wrong.length > 0)
      requestAnimationFrame(() => {
        focusField(summaryId);
      });
    else if (draft.kind === 'people' && list !== undefined) settle(withPeople(session, list, draft.people));
    else settle(answered(session, ref, answer));
  };

  return { fact, draft, change: setDraft, problems, open, leave, submit };
}

/** The list of people that a reference names as a whole. */
export function listAt(ref: string): List | undefined {
  return ref === 'children' || ref === 'adults' ? ref : undefined;
}

function factAt(ref: string): Fact {
  const fact = vocabulary[factOf(ref)];
  if (fact === undefined) throw new Error(`${ref}: there is no such fact.`);
  return fact;
}

/** For a list of people, as many people: what is known of each is not at stake. */
function asTold(draft: Draft, answer: unknown): unknown {
  return draft.kind === 'people' ? draft.people.map(() => ({})) : answer;
}
