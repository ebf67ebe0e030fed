import { factOf } from '@/rules/asking';
import { exists } from './people';
import {
  CLAIM_DATE,
  questionsAdded,
  questionsLeft,
  unusedAnswers,
  viewAfter,
  type Asked,
  type Interview,
} from './interview';
import type { Session } from './session';
import type { View } from './view';

/** Where an answer leads, and what the page says about it. */
export interface Step {
  readonly view: View;
  /** Questions that the answer brought beyond those announced. */
  readonly added: number;
  /** Earlier answers that count for nothing since. */
  readonly unused: number;
}

/** What follows an answer: `before` and `after` are the sessions without and with it. */
export function stepAfter(interview: Interview, before: Session, after: Session, asked: Asked): Step {
  const left = (session: Session) => questionsLeft(interview, session).length;
  const known = asked.again ? new Set(unusedAnswers(interview, before)) : undefined;
  return {
    view: viewAfter(interview, after, asked),
    added: questionsAdded(left(before) + (asked.again ? 1 : 0), left(after)),
    unused: known === undefined ? 0 : unusedAnswers(interview, after).filter((ref) => !known.has(ref)).length,
  };
}

/** The view that was asked for, or the next question when the page cannot show it (any more). */
export function reachable(interview: Interview, session: Session, view: View | undefined): View {
  if (view === undefined) return { screen: 'start' };
  if (view.screen !== 'question') return view;
  const fact = factOf(view.ref);
  const isAsked = fact === CLAIM_DATE || interview.benefit.order.includes(fact);
  return isAsked && exists(session.told, view.ref) ? view : nextView(interview, session);
}

/** The first open question, or the result when there is none. */
export function nextView(interview: Interview, session: Session): View {
  const [ref] = questionsLeft(interview, session);
  return ref === undefined ? { screen: 'result' } : { screen: 'question', ref };
}
