import type { LeftOpen } from '@/lib/session/session';
import type { Fact, IsoDate } from '@/rules';
import { typedDate, type TypedDate } from './date';

/** An answer while it is being given: what stands in the fields of a question. */
export type Draft =
  | { readonly kind: 'choice'; readonly chosen?: string | undefined; readonly open?: LeftOpen | undefined }
  | { readonly kind: 'set'; readonly chosen: readonly string[]; readonly none: boolean }
  | { readonly kind: 'text'; readonly text: string }
  /** Several numbers in one field, or the word that there are none. */
  | { readonly kind: 'counts'; readonly text: string; readonly none: boolean }
  | { readonly kind: 'date'; readonly typed: TypedDate }
  /** For each person, the place in the list as it was told before; `undefined` for somebody new. */
  | { readonly kind: 'people'; readonly people: readonly (number | undefined)[]; readonly none: boolean };

/**
 * What stands in the fields when a question opens.
 * @param answer told before, if any
 * @param inMoney writes cents the way they are typed in the language of the page
 */
export function draftOf(fact: Fact, answer: unknown, inMoney: (cents: number) => string): Draft {
  switch (fact.kind) {
    case 'choice':
      return { kind: 'choice', ...(typeof answer === 'string' ? { chosen: answer } : {}) };
    case 'yesNo':
      return { kind: 'choice', ...(typeof answer === 'boolean' ? { chosen: answer ? 'yes' : 'no' } : {}) };
    case 'set': {
      const chosen = Array.isArray(answer) ? answer.filter((entry) => typeof entry === 'string') : [];
      return { kind: 'set', chosen, none: Array.isArray(answer) && chosen.length === 0 };
    }
    case 'money':
      return { kind: 'text', text: typeof answer === 'number' ? inMoney(answer) : '' };
    case 'count':
      return { kind: 'text', text: typeof answer === 'number' ? String(answer) : '' };
    case 'counts': {
      const numbers = Array.isArray(answer) ? answer : [];
      return {
        kind: 'counts',
        text: numbers.join(', '),
        none: Array.isArray(answer) && numbers.length === 0,
      };
    }
    case 'date':
      return { kind: 'date', typed: typedDate(dayIn(answer)) };
    case 'people': {
      const people = Array.isArray(answer) ? answer.map((_, index) => index) : [];
      return { kind: 'people', people, none: Array.isArray(answer) && people.length === 0 };
    }
  }
}

function dayIn(answer: unknown): IsoDate | undefined {
  return typeof answer === 'string' ? answer : undefined;
}
