import { contradictionsIn, type ContradictionCode } from '@/lib/schemas/consistency';
import type { Fact, IsoDate, Told } from '@/rules';
import { withAnswer } from '@/rules/asking';
import { readCount, type CountProblem } from './count';
import { readCounts, type CountsProblem } from './counts';
import { readDate, type DateProblem } from './date';
import type { Draft } from './draft';
import { readMoney, type MoneyProblem } from './money';

/** A field of a question, as its problems and its links name it. */
export type Field = 'answer' | DateProblem['part'];

/** Ids of the texts that say what is wrong with an answer. */
export type ProblemCode =
  | 'choose'
  | 'choose-or-none'
  | 'name-or-none'
  | MoneyProblem
  | CountProblem
  | CountsProblem
  | DateProblem['code']
  | ContradictionCode
  | 'contradicts';

/** Something to correct before the answer counts, and in which field. */
export interface Problem {
  readonly field: Field;
  readonly code: ProblemCode;
  /** For `no-such-day`: the first of the month meant, and how many days it has. */
  readonly month?: IsoDate;
  readonly days?: number;
  /** For numbers: the highest one that is accepted. */
  readonly most?: number;
  /** For `contradicts`: the other answer. */
  readonly against?: string;
}

/** An answer that was read, or what is wrong with it. */
export type ReadAnswer = { readonly answer: unknown } | { readonly problems: readonly Problem[] };

/**
 * Reads the answer to a question. The answer to a list of people is its draft: who stays, and who is new.
 * @param today the day on the device
 */
export function readAnswer(fact: Fact, draft: Draft, today: IsoDate): ReadAnswer {
  switch (draft.kind) {
    case 'choice':
      if (draft.chosen === undefined) return problem({ field: 'answer', code: 'choose' });
      return { answer: fact.kind === 'yesNo' ? draft.chosen === 'yes' : draft.chosen };
    case 'set':
      if (draft.chosen.length === 0 && !draft.none)
        return problem({ field: 'answer', code: 'choose-or-none' });
      return { answer: draft.chosen };
    case 'people':
      if (draft.people.length === 0 && !draft.none) return problem({ field: 'answer', code: 'name-or-none' });
      return { answer: draft.people };
    case 'counts':
      return draft.none && draft.text.trim() === '' ? { answer: [] } : readNumbers(fact, draft.text);
    case 'date':
      return readDay(fact, draft.typed, today);
    case 'text': {
      const most = fact.kind === 'count' ? fact.max : 0;
      const read = fact.kind === 'count' ? readCount(draft.text, most) : readMoney(draft.text);
      return 'value' in read
        ? { answer: read.value }
        : problem({ field: 'answer', code: read.problem, most });
    }
  }
}

/**
 * What an answer contradicts that nothing contradicted before it: a child older than the claimant, a day after the
 * day of the claim. Told at the field of the question that is open, whichever of the two answers is wrong.
 */
export function newContradictions(told: Told, ref: string, answer: unknown): readonly Problem[] {
  const before = new Set(contradictionsIn(told).map(keyOf));
  return contradictionsIn(withAnswer(told, ref, answer))
    .filter((found) => !before.has(keyOf(found)))
    .map((found) =>
      found.ref === ref || found.code === 'too-many-people'
        ? { field: 'answer', code: found.code }
        : { field: 'answer', code: 'contradicts', against: found.ref },
    );
}

function readNumbers(fact: Fact, text: string): ReadAnswer {
  const limits = fact.kind === 'counts' ? fact : { max: 0, most: 0 };
  const read = readCounts(text, limits);
  if ('value' in read) return { answer: read.value };
  const most = read.problem === 'too-many-numbers' ? limits.most : limits.max;
  return problem({ field: 'answer', code: read.problem, most });
}

function readDay(fact: Fact, typed: Parameters<typeof readDate>[0], today: IsoDate): ReadAnswer {
  const read = readDate(typed, fact.kind === 'date' ? fact.when : 'any', today);
  if ('value' in read) return { answer: read.value };
  return { problems: read.problems.map(({ part, ...rest }) => ({ field: part, ...rest })) };
}

function problem(found: Problem): ReadAnswer {
  return { problems: [found] };
}

function keyOf({ ref, code }: { readonly ref: string; readonly code: string }): string {
  return `${ref} ${code}`;
}
