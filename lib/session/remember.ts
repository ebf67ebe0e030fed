import type { Interview } from './interview';
import type { Session } from './session';

type Question<T> = (interview: Interview, session: Session) => T;

/** Sessions worth remembering: the one before an answer, and the one after it. */
const SIZE = 2;

/**
 * The same function, which does not compute again what it has just computed: one tap asks for the same things from
 * several places, and each of them judges the whole benefit.
 */
export function remembering<T>(compute: Question<T>): Question<T> {
  let known: readonly { readonly key: readonly unknown[]; readonly value: T }[] = [];
  return (interview, session) => {
    const key = [interview.benefit, interview.today, session.told, session.dontKnow, session.declined];
    const found = known.find((entry) => entry.key.every((part, index) => part === key[index]));
    if (found !== undefined) return found.value;
    const value = compute(interview, session);
    known = [{ key, value }, ...known].slice(0, SIZE);
    return value;
  };
}
