import type { Told } from '@/rules';
import { withAnswer } from '@/rules/asking';
import type { View } from './view';

/** What somebody has told on this device: one for every benefit and every language. */
export interface Session {
  readonly told: Told;
  /** References answered with "I don't know". */
  readonly dontKnow: readonly string[];
  /** References answered with "I'd rather not say". */
  readonly declined: readonly string[];
  /** Where the person was, by benefit. */
  readonly views: Readonly<Record<string, View>>;
}

/** How a question may be left without an answer. */
export type LeftOpen = 'dontKnow' | 'declined';

/** Nothing told yet. */
export const emptySession: Session = { told: {}, dontKnow: [], declined: [], views: {} };

/**
 * The session with one answer told; whatever was answered before at this place is replaced.
 * @example answered(emptySession, 'citizenship', 'eu').told.citizenship // 'eu'
 */
export function answered(session: Session, ref: string, answer: unknown): Session {
  return { ...withoutAnswer(session, ref), told: withAnswer(session.told, ref, answer) };
}

/**
 * The session with one question answered by "I don't know" or "I'd rather not say": the fact is unknown, and is not
 * asked again.
 * @example leftOpen(emptySession, 'paper', 'declined').declined // ['paper']
 */
export function leftOpen(session: Session, ref: string, how: LeftOpen): Session {
  const rest = withoutAnswer(session, ref);
  return { ...rest, [how]: [...rest[how], ref] };
}

/**
 * How a question was left open; `undefined` when it was not.
 * @example howLeftOpen(leftOpen(emptySession, 'paper', 'declined'), 'paper') // 'declined'
 */
export function howLeftOpen(session: Session, ref: string): LeftOpen | undefined {
  if (session.dontKnow.includes(ref)) return 'dontKnow';
  return session.declined.includes(ref) ? 'declined' : undefined;
}

/** The session with the place where the person is in the questions of a benefit. */
export function withView(session: Session, benefit: string, view: View): Session {
  return { ...session, views: { ...session.views, [benefit]: view } };
}

function withoutAnswer(session: Session, ref: string): Session {
  const others = (refs: readonly string[]) => refs.filter((other) => other !== ref);
  return {
    ...session,
    told: withAnswer(session.told, ref, undefined),
    dontKnow: others(session.dontKnow),
    declined: others(session.declined),
  };
}
