import type { Told } from '@/rules';
import { answerTo, PEOPLE, personId } from '@/rules/asking';
import type { Session } from './session';

/** A list of people of a household. */
export type List = keyof typeof PEOPLE;

/** The fact that tells the people of a list apart. */
export const bornOn = { children: 'childBirthDate', adults: 'adultBirthDate' } as const;

/** Where a reference points inside a list; `index` counts from 0. */
export interface PersonPlace {
  readonly list: List;
  readonly index: number;
}

const lists: readonly List[] = ['children', 'adults'];

/**
 * The person a reference is about; `undefined` for facts of the household.
 * @example placeIn('child-2.childSchool') // { list: 'children', index: 1 }
 */
export function placeIn(ref: string): PersonPlace | undefined {
  const found = /^([a-z]+)-(\d+)(\.|$)/.exec(ref);
  const list = lists.find((id) => PEOPLE[id] === found?.[1]);
  return list === undefined ? undefined : { list, index: Number(found?.[2]) - 1 };
}

/** Whether the person a reference is about is still in the list. */
export function exists(told: Told, ref: string): boolean {
  const place = placeIn(ref);
  return place === undefined || (told[place.list] ?? [])[place.index] !== undefined;
}

/** The day of birth of somebody, as far as it was told. */
export function birthOf(told: Told, { list, index }: PersonPlace): string | undefined {
  const born = answerTo(told, `${personId(list, index)}.${bornOn[list]}`);
  return typeof born === 'string' ? born : undefined;
}

/**
 * The session with a list told anew. What was told about those who stay is kept, also under a new number.
 * @param kept for each person of the new list, the index in the old one; `undefined` for somebody new
 * @example withPeople(session, 'children', [1, undefined]) // the first child removed, another one added
 */
export function withPeople(session: Session, list: List, kept: readonly (number | undefined)[]): Session {
  const before: readonly object[] = session.told[list] ?? [];
  const people = kept.map((index) => (index === undefined ? {} : (before[index] ?? {})));
  const moved = (refs: readonly string[]) =>
    refs.filter((ref) => ref !== list).flatMap((ref) => renumbered(ref, list, kept));
  return {
    ...session,
    told: { ...session.told, [list]: people },
    dontKnow: moved(session.dontKnow),
    declined: moved(session.declined),
  };
}

function renumbered(ref: string, list: List, kept: readonly (number | undefined)[]): readonly string[] {
  const place = placeIn(ref);
  if (place?.list !== list) return [ref];
  const index = kept.indexOf(place.index);
  return index === -1 ? [] : [`${personId(list, index)}${ref.slice(ref.indexOf('.'))}`];
}
