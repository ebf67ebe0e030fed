import type { Benefit, Regime, SubjectKind } from './benefit';
import type { Known } from './condition';
import type { IsoDate } from './dates';
import type { FiguresOnDay } from './figures';

/** What has been told: facts of the household, and lists of people with facts of their own. */
export type Situation = Known;

/** The fact that holds the day of the claim in every situation. */
export const CLAIM_DATE = 'claimDate';

/** The id of the family where a regime is judged for it. */
export const FAMILY = 'family';

/** The lists of people in a situation, and the word that numbers each in the contract. */
export const PEOPLE = { children: 'child', adults: 'adult' } as const;

/** Somebody a benefit is judged for, with all that is known about them. */
export interface Subject {
  /** `child-1`, `unborn`, `family`; absent for the claimant. */
  readonly id?: string;
  readonly known: Known;
}

/**
 * The text of the law for a claim on this day, for each kind of subject; none before the benefit existed.
 * @example regimesOn(rsi, '2026-12-31').map(({ id }) => id) // ['psu']
 */
export function regimesOn(benefit: Benefit, date: IsoDate): readonly Regime[] {
  return benefit.regimes.filter(
    ({ inForce }) => inForce.from <= date && (inForce.until === undefined || date <= inForce.until),
  );
}

/**
 * Whether the person asks for the subjects of a regime; undefined until they have told for whom they ask.
 * @example isAskedFor(psi, { psiFor: ['child'] }) // false
 */
export function isAskedFor({ askedFor }: Regime, situation: Situation): boolean | undefined {
  if (askedFor === undefined) return true;
  const named = situation[askedFor.fact];
  return Array.isArray(named) ? named.includes(askedFor.option) : undefined;
}

/**
 * Whom to judge: the claimant, every child told so far, the child to be born (when `pregnant` is told), or the family.
 * The facts of the household, of the person and the derived ones stand side by side.
 * @example subjectsOf('child', { claimDate, children: [{ childBirthDate }] }).map(({ id }) => id) // ['child-1']
 */
export function subjectsOf(kind: SubjectKind, situation: Situation): readonly Subject[] {
  return idsOf(kind, situation).map((id) => subjectOf(id, situation));
}

/**
 * Whom to judge, by id alone; `undefined` is the claimant.
 * @example idsOf('child', { claimDate, children: [{ childBirthDate }] }) // ['child-1']
 */
export function idsOf(kind: SubjectKind, situation: Situation): readonly (string | undefined)[] {
  if (kind === 'claimant') return [undefined];
  if (kind === 'family') return [FAMILY];
  if (kind === 'unborn') return situation['pregnant'] === true ? ['unborn'] : [];
  return peopleIn(situation, 'children').map((_, index) => personId('children', index));
}

/** Somebody to judge, with all that is known about them. */
export function subjectOf(id: string | undefined, situation: Situation): Subject {
  if (id === undefined) return { known: situation };
  const person = peopleIn(situation, 'children').find((_, index) => personId('children', index) === id);
  return { id, known: person === undefined ? situation : withFacts(situation, person) };
}

/**
 * The people of a list, none while the list is unknown.
 * @example peopleIn({ children: [{}] }, 'children').length // 1
 */
export function peopleIn(situation: Situation, list: keyof typeof PEOPLE): readonly Known[] {
  const people = situation[list];
  return Array.isArray(people) ? (people as readonly Known[]) : [];
}

/**
 * The id of a person in the contract, counted from one.
 * @example personId('children', 0) // 'child-1'
 */
export function personId(list: keyof typeof PEOPLE, index: number): string {
  return `${PEOPLE[list]}-${String(index + 1)}`;
}

/**
 * The situation with the facts that the benefit computes from it.
 * @example withDerived(abono, situation, law)
 */
export function withDerived(benefit: Benefit, situation: Situation, law: FiguresOnDay): Situation {
  return benefit.derive === undefined ? situation : withFacts(situation, benefit.derive(situation, law));
}

/**
 * A situation with more facts, those of one person for instance. One after the other, which keeps the shape that
 * situations share; spreading two objects would not.
 * @example withFacts(situation, child)
 */
export function withFacts(situation: Situation, facts: Known): Situation {
  const together: Record<string, unknown> = { ...situation };
  for (const fact in facts) together[fact] = facts[fact];
  return together;
}

/**
 * What has been told at a reference: of the household, or of one person of a list.
 * @example answerTo({ children: [{ childSchool: 'basic' }] }, 'child-1.childSchool') // 'basic'
 */
export function answerTo(situation: Situation, ref: string): unknown {
  const place = placeOf(ref);
  return place === undefined ? situation[ref] : peopleIn(situation, place.list)[place.index]?.[place.fact];
}

/**
 * The situation with one answer changed; `undefined` forgets it. The caller answers for the kind of the answer.
 * @throws Error when the person of the reference is not in the list
 * @example withAnswer({ children: [{}] }, 'child-1.childSchool', 'basic')
 */
export function withAnswer<S extends Situation>(situation: S, ref: string, answer: unknown): S {
  return changed(situation, ref, answer) as S;
}

function changed(situation: Situation, ref: string, answer: unknown): Situation {
  const place = placeOf(ref);
  if (place === undefined) return withValue(situation, ref, answer);
  const people = peopleIn(situation, place.list);
  if (people[place.index] === undefined) throw new Error(`${ref}: there is no such person in ${place.list}.`);
  const others = people.map((person, index) =>
    index === place.index ? withValue(person, place.fact, answer) : person,
  );
  return { ...situation, [place.list]: others };
}

function withValue(facts: Known, fact: string, answer: unknown): Known {
  if (answer !== undefined) return { ...facts, [fact]: answer };
  return Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact));
}

function placeOf(ref: string): { list: keyof typeof PEOPLE; index: number; fact: string } | undefined {
  const found = /^([a-z]+)-(\d+)\.(\w+)$/.exec(ref);
  if (found === null) return undefined;
  const [, word, number, fact = ''] = found;
  const list = (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).find((key) => PEOPLE[key] === word);
  return list === undefined ? undefined : { list, index: Number(number) - 1, fact };
}
