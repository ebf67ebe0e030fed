import type { Benefit } from './benefit';
import type { Law } from './judgement';
import { judgeBenefit, type Outcome } from './outcome';
import {
  answerTo,
  CLAIM_DATE,
  isAskedFor,
  PEOPLE,
  peopleIn,
  personId,
  regimesOn,
  type Situation,
} from './situation';

/** What the interview must know about each fact. */
export interface FactPlace {
  /** The list of people it belongs to; absent for facts of the household. */
  readonly of?: keyof typeof PEOPLE;
  /** Another fact that must be told first: it may settle this one, or this one alone would settle nothing. */
  readonly gate?: string;
}

/** The vocabulary as the interview sees it. */
export type FactPlaces = Readonly<Record<string, FactPlace>>;

/**
 * The facts that can still change something, in the order in which to ask them: first by the author's order, people
 * of a list one after the other. Facts answered with "I don't know" are left out by the caller.
 * @returns references: `birthDate`, `child-2.childSchool`.
 * @example openQuestions(rsi, { claimDate: '2026-11-22' }, lawOn, places)[0] // 'citizenship'
 */
export function openQuestions(
  benefit: Benefit,
  situation: Situation,
  law: Law,
  places: FactPlaces,
): readonly string[] {
  if (situation[CLAIM_DATE] === undefined) return [CLAIM_DATE];
  const outcomes = judgeBenefit(benefit, situation, law);
  const found = new Set([
    ...unknownLists(benefit, situation),
    ...outcomes.flatMap((outcome) => openRefs(outcome, places)),
  ]);
  const refs = new Set([...found].map((ref) => gateOf(ref, situation, places)));
  return inOrder([...refs], benefit.order, situation, places);
}

/**
 * The open facts of one outcome as references.
 * @example openRefs(outcome, places) // ['child-1.childSchool']
 */
export function openRefs(outcome: Outcome, places: FactPlaces): readonly string[] {
  return outcome.open.map((fact) => reference(fact, outcome.subject, places));
}

/**
 * A fact with the person it is about.
 * @example reference('childSchool', 'child-2', places) // 'child-2.childSchool'
 */
export function reference(fact: string, subject: string | undefined, places: FactPlaces): string {
  return places[fact]?.of !== undefined && subject !== undefined ? `${subject}.${fact}` : fact;
}

/** What tells whom to judge: for whom it is asked, and the lists of people. */
function unknownLists(benefit: Benefit, situation: Situation): readonly string[] {
  const regimes = regimesOn(benefit, String(situation[CLAIM_DATE]));
  const lists = regimes.flatMap((regime) => {
    const { askedFor, subject } = regime;
    const asked = isAskedFor(regime, situation);
    if (asked !== true) return asked === undefined && askedFor !== undefined ? [askedFor.fact] : [];
    if (subject === 'child') return ['children'];
    return subject === 'unborn' ? ['pregnant'] : [];
  });
  return lists.filter((list) => situation[list] === undefined);
}

/**
 * The reference to ask for a fact: the fact itself, or the one that must be told before it.
 * @example gateOf('child-1.childPaper', { children: [{}] }, places) // 'child-1.childCitizenship'
 */
export function gateOf(ref: string, situation: Situation, places: FactPlaces): string {
  const gate = places[factOf(ref)]?.gate;
  if (gate === undefined) return ref;
  const before = reference(gate, ref.includes('.') ? ref.slice(0, ref.indexOf('.')) : undefined, places);
  return answerTo(situation, before) === undefined ? gateOf(before, situation, places) : ref;
}

function inOrder(
  refs: readonly string[],
  order: readonly string[],
  situation: Situation,
  places: FactPlaces,
): readonly string[] {
  const people = (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).flatMap((list) =>
    peopleIn(situation, list).map((_, index) => personId(list, index)),
  );
  const runs = runStarts(order, places);
  const rank = (ref: string): readonly [number, number, number] => {
    const place = order.indexOf(factOf(ref));
    const known = place === -1 ? order.length : place;
    return [runs[known] ?? known, people.indexOf(ref.split('.')[0] ?? ''), known];
  };
  return refs
    .map((ref) => ({ ref, rank: rank(ref) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .map(({ ref }) => ref);
}

/** Neighbouring facts of one list of people are asked person by person, so they share the place of the first. */
function runStarts(order: readonly string[], places: FactPlaces): readonly number[] {
  const starts: number[] = [];
  order.forEach((fact, index) => {
    const list = places[fact]?.of;
    const before = order[index - 1];
    const continues = list !== undefined && before !== undefined && places[before]?.of === list;
    starts.push(continues ? (starts[index - 1] ?? index) : index);
  });
  return starts;
}

/**
 * The fact of a reference.
 * @example factOf('child-2.childSchool') // 'childSchool'
 */
export function factOf(ref: string): string {
  return ref.slice(ref.indexOf('.') + 1);
}
