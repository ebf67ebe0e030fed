import type { Benefit, IsoDate, Told } from '@/rules';
import { answerTo, factOf, firstClaimDate, PEOPLE, personId, questionsFor, withAnswer } from '@/rules/asking';
import { remembering } from './remember';
import { howLeftOpen, type Session } from './session';
import type { View } from './view';

/** The day of the claim has an answer from the start, and is changed among the answers. */
export const CLAIM_DATE = 'claimDate';

/** The questions of one benefit on one day. */
export interface Interview {
  readonly benefit: Benefit;
  /** The day on the device: the day of the claim unless another one is told. */
  readonly today: IsoDate;
}

/**
 * What is judged: all that was told, for a claim today unless another day was told. A device whose clock stands
 * before the first day the law of this project covers leaves the day of the claim to be asked.
 */
export function situationOf({ today }: Interview, { told }: Session): Told {
  return told.claimDate === undefined && today >= firstClaimDate ? { ...told, claimDate: today } : told;
}

/**
 * References that can still change something and have not been left open, in the order to ask them.
 * @example questionsLeft(interview, session).length // 7
 */
export const questionsLeft = remembering((interview, session) =>
  questionsFor(interview.benefit, situationOf(interview, session)).filter(
    (ref) => howLeftOpen(session, ref) === undefined,
  ),
);

/**
 * Whether a question tells for whom the benefit is asked: until then nobody can say how many more will come.
 * @example decidesForWhom(interview, 'psiFor') // true
 */
export function decidesForWhom({ benefit }: Interview, ref: string): boolean {
  return benefit.regimes.some(({ askedFor }) => askedFor?.fact === ref);
}

/**
 * The way through the questions as it is now: every reference that was answered or left open and that counts, in the
 * order in which it would be asked. What is not on it is kept, but not used.
 */
export const pathOf = remembering((interview, session): readonly string[] => {
  const path: string[] = [];
  const { claimDate } = situationOf(interview, session);
  let told: Told = claimDate === undefined ? {} : { claimDate };
  for (;;) {
    const ref = questionsFor(interview.benefit, told).find(
      (open) => !path.includes(open) && isSettled(session, open),
    );
    if (ref === undefined) return path;
    path.push(ref);
    const answer = withoutFacts(ref, answerTo(session.told, ref));
    if (answer !== undefined) told = withAnswer(told, ref, answer);
  }
});

/**
 * Answered references of this benefit that count for nothing at the moment.
 * @example unusedAnswers(interview, session) // ['paper'], told before the person said to be Portuguese
 */
export function unusedAnswers(interview: Interview, session: Session): readonly string[] {
  const path = new Set(pathOf(interview, session));
  const asked = new Set(interview.benefit.order);
  asked.delete(CLAIM_DATE);
  return answeredRefs(session.told).filter((ref) => asked.has(factOf(ref)) && !path.has(ref));
}

/**
 * What follows when the question `ref` has been answered. Somebody who came back to it goes on to the question that
 * came after it; otherwise the next open question comes, and after the last one the result.
 */
export function viewAfter(interview: Interview, session: Session, { ref, from, again }: Asked): View {
  const following = again && from === undefined ? questionAfter(interview, session, ref) : undefined;
  const next = following ?? questionsLeft(interview, session)[0];
  if (next !== undefined) return { screen: 'question', ref: next };
  return { screen: from === 'answers' ? 'answers' : 'result' };
}

/** A question that was answered. */
export interface Asked {
  readonly ref: string;
  /** From where it was opened to be changed. */
  readonly from?: View['screen'] | undefined;
  /** Whether it had an answer before. */
  readonly again: boolean;
}

function questionAfter(interview: Interview, session: Session, ref: string): string | undefined {
  const path = pathOf(interview, session);
  const place = path.indexOf(ref);
  return place === -1 ? undefined : path[place + 1];
}

/** The question before `ref` on the way through the questions; the last one when `ref` has no answer yet. */
export function questionBefore(interview: Interview, session: Session, ref: string): string | undefined {
  const path = pathOf(interview, session);
  const place = path.indexOf(ref);
  return path[(place === -1 ? path.length : place) - 1];
}

/** How many more questions an answer brought than were announced before it, the answered one not counted. */
export function questionsAdded(before: number, after: number): number {
  return Math.max(0, after - Math.max(0, before - 1));
}

function isSettled(session: Session, ref: string): boolean {
  return answerTo(session.told, ref) !== undefined || howLeftOpen(session, ref) !== undefined;
}

/** A list of people as it was told: how many they are. What is told of each of them has references of its own. */
function withoutFacts(ref: string, answer: unknown): unknown {
  return ref in PEOPLE && Array.isArray(answer) ? answer.map(() => ({})) : answer;
}

function answeredRefs(told: Told): readonly string[] {
  const lists = ['children', 'adults'] as const;
  return Object.keys(told).flatMap((fact) => {
    const list = lists.find((id) => id === fact);
    if (list === undefined) return [fact];
    return [
      fact,
      ...(told[list] ?? []).flatMap((person, index) =>
        Object.keys(person).map((id) => `${personId(list, index)}.${id}`),
      ),
    ];
  });
}
