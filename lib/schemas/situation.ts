import * as z from 'zod/mini';
import type { Fact, Told } from '@/rules';
import { isIsoDate, vocabulary } from '@/rules/asking';

/** The largest amount that is accepted, in cents: ten million euros. */
export const MOST_CENTS = 10_000_000_00;

const dayMessage = 'must be a day that exists, written YYYY-MM-DD';
const isoDay = z.string(dayMessage).check(z.refine(isIsoDate, dayMessage));

const oneOf = (options: readonly string[]) => z.enum([...options], `must be one of: ${options.join(', ')}`);

function wholeNumber(most: number, unit: string) {
  const message = `must be ${unit}, at least 0 and at most ${most}`;
  return z.int(message).check(z.gte(0, message), z.lte(most, message));
}

function allDiffer(entries: readonly unknown[]): boolean {
  return new Set(entries).size === entries.length;
}

/** What the contract and the stored answers accept for one fact. */
function answerSchema(fact: Fact) {
  switch (fact.kind) {
    case 'choice':
      return oneOf(fact.options);
    case 'set':
      return z
        .array(oneOf(fact.options), 'must be a list')
        .check(z.refine(allDiffer, 'must not repeat an entry'));
    case 'yesNo':
      return z.boolean('must be true or false');
    case 'money':
      return wholeNumber(MOST_CENTS, 'integer cents');
    case 'count':
      return wholeNumber(fact.max, 'a whole number');
    case 'counts':
      return z
        .array(wholeNumber(fact.max, 'a whole number'), 'must be a list of whole numbers')
        .check(z.maxLength(fact.most, `must not have more than ${fact.most} entries`));
    case 'date':
      return isoDay;
    case 'people':
      return z.never();
  }
}

/** Facts of one place of the vocabulary, each optional: what is absent is unknown. */
function factsSchema(of: Fact['of']) {
  return Object.fromEntries(
    Object.entries(vocabulary)
      .filter(([, fact]) => fact.of === of && fact.kind !== 'people')
      .map(([id, fact]) => [id, z.optional(answerSchema(fact))]),
  );
}

function listSchema(of: 'children' | 'adults', most: number) {
  return z
    .array(z.strictObject(factsSchema(of), 'must be an object of facts'), 'must be a list of people')
    .check(z.maxLength(most, `must not name more than ${most} people`));
}

const people = Object.fromEntries(
  Object.entries(vocabulary).flatMap(([id, fact]) =>
    fact.kind === 'people'
      ? [[id, z.optional(listSchema(id === 'adults' ? 'adults' : 'children', fact.max))]]
      : [],
  ),
);

/** A situation as it is told: every fact optional, nothing else allowed. Money in integer cents. */
export const situationSchema = z.strictObject(
  { ...factsSchema(undefined), ...people },
  'must be an object of facts',
);

/** Why a situation was refused: the place in it, and what is wrong there. */
export interface SituationError {
  readonly path: string;
  readonly message: string;
}

/**
 * Reads a situation from outside: an unknown fact, a wrong type or an impossible day is an error with its place.
 * @returns the situation, or the first error
 */
export function readSituation(input: unknown): { readonly told: Told } | { readonly error: SituationError } {
  const read = situationSchema.safeParse(input);
  if (!read.success) return { error: errorOf(read.error) };
  return { told: read.data };
}

function errorOf({ issues }: z.core.$ZodError): SituationError {
  const [issue] = issues;
  if (issue === undefined) return { path: '', message: 'not a situation' };
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return {
    path: [...issue.path, ...keys].join('.'),
    message: keys.length > 0 ? 'unknown fact' : issue.message,
  };
}
