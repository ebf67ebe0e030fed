import { contradictionsIn } from '@/lib/schemas/consistency';
import {
  addDays,
  factOf,
  judgeFor,
  questionsFor,
  vocabulary,
  withAnswer,
  type Benefit,
  type Fact,
  type Told,
} from '@/rules';

/** Answers of one person that differ in one fact and in what the person is told. */
export interface Witness {
  readonly one: Told;
  readonly other: Told;
}

type Choose = (below: number) => number;

/**
 * Proof that an answer can still matter: the other open questions are answered one after the other, so that this one
 * stays open as long as it can, and then two answers to it must lead to different results, if need be once the
 * questions that they open are answered alike.
 * @param tries how often to start anew with other answers
 * @returns `undefined` when no proof was found
 */
export function witnessFor(benefit: Benefit, told: Told, ref: string, tries: number): Witness | undefined {
  return (
    differing(benefit, told, ref, tries, (situation) => situation) ??
    differing(benefit, told, ref, tries, (situation, start) => finished(benefit, situation, start))
  );
}

function differing(
  benefit: Benefit,
  told: Told,
  ref: string,
  tries: number,
  finish: (situation: Told, start: number) => Told,
): Witness | undefined {
  for (let start = 1; start <= tries; start += 1) {
    const choose = chooser(start);
    const completed = keepOpen(benefit, told, ref, choose);
    const seen = new Map<string, Told>();
    for (const answer of answersTo(ref, told, choose)) {
      const situation = answered(completed, ref, answer);
      if (situation === undefined) continue;
      const end = finish(situation, start);
      seen.set(essence(benefit, end), end);
      const [one, other] = [...seen.values()];
      if (one !== undefined && other !== undefined) return { one, other };
    }
  }
  return undefined;
}

/** Every open question answered; the answer to each hangs on the start alone, so that it is the same in both lives. */
function finished(benefit: Benefit, told: Told, start: number): Told {
  let known = told;
  const tried = new Set<string>();
  for (;;) {
    const next = questionsFor(benefit, known).find((question) => !tried.has(question));
    if (next === undefined) return known;
    tried.add(next);
    const seed = Array.from(next, (letter) => letter.charCodeAt(0)).reduce(
      (sum, code) => (Math.imul(sum, 31) + code) & 0xf_ffff,
      start * 7919,
    );
    for (const answer of answersTo(next, known, chooser(seed))) {
      const situation = answered(known, next, answer);
      if (situation === undefined) continue;
      known = situation;
      break;
    }
  }
}

function keepOpen(benefit: Benefit, told: Told, ref: string, choose: Choose): Told {
  let known = told;
  const tried = new Set<string>([ref]);
  for (;;) {
    const open = questionsFor(benefit, known);
    const next = open.find((question) => !tried.has(question));
    if (next === undefined) return known;
    tried.add(next);
    for (const answer of answersTo(next, known, choose)) {
      const situation = answered(known, next, answer);
      if (situation === undefined || !questionsFor(benefit, situation).includes(ref)) continue;
      known = situation;
      break;
    }
  }
}

/** What a person is told in the end: verdict, increases, amount, days, deadlines and papers of everybody judged. */
function essence(benefit: Benefit, told: Told): string {
  return JSON.stringify(
    judgeFor(benefit, told).map(({ subject, regime, verdict, doubts, parts, ...rest }) => [
      [subject, regime, verdict, doubts, parts.map((part) => [part.id, part.verdict])],
      [rest.amount, rest.paidFrom, rest.paidUntil, rest.deadlines, rest.papers, rest.choices, rest.details],
    ]),
  );
}

function answered(told: Told, ref: string, answer: unknown): Told | undefined {
  const situation = withAnswer(told, ref, answer);
  return contradictionsIn(situation).length === 0 ? situation : undefined;
}

const cents = [
  0, 1, 30_000, 40_000, 60_000, 80_000, 120_000, 200_000, 900_000, 1_500_000, 20_000_000, 1_000_000_000,
];
const daysAgo = [
  0, 3, 7, 10, 20, 33, 37, 50, 90, 200, 400, 1000, 2000, 4500, 6000, 6300, 7000, 8000, 9000, 14_000, 25_000,
];

function answersTo(ref: string, told: Told, choose: Choose): readonly unknown[] {
  const fact = vocabulary[factOf(ref)];
  if (fact === undefined) return [];
  const bounds =
    ref.endsWith('.childBirthDate') && told.birthDate !== undefined ? [addDays(told.birthDate, 1)] : [];
  return shuffled([...bounds, ...everyAnswer(fact, told.claimDate ?? '2026-11-22')], choose);
}

function everyAnswer(fact: Fact, claimDate: string): readonly unknown[] {
  switch (fact.kind) {
    case 'choice':
      return fact.options;
    case 'set':
      return [[], ...fact.options.map((option) => [option]), fact.options];
    case 'yesNo':
      return [true, false];
    case 'money':
      return cents;
    case 'count':
      return [0, 1, 2, Math.floor(fact.max / 3), fact.max];
    case 'counts': {
      const third = Math.floor(fact.max / 3);
      return [[], [third], [third, third], Array.from({ length: fact.most }, () => fact.max)];
    }
    case 'date':
      return daysAgo.flatMap((days) =>
        fact.when === 'past'
          ? [addDays(claimDate, -days)]
          : [addDays(claimDate, -days), addDays(claimDate, days)],
      );
    case 'people':
      return [[], [{}], [{}, {}]];
  }
}

function shuffled<T>(items: readonly T[], choose: Choose): readonly T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(choose(rest.length), 1));
}

/** Numbers below a bound, always the same for one start. */
function chooser(start: number): Choose {
  let state = start * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e37_79b9) >>> 0;
    return state % below;
  };
}
