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

type AnswerSchema = z.ZodMiniType;
type Schemas = ReadonlyMap<string, AnswerSchema>;

/** Schemas of the facts of one place of the vocabulary. */
function schemasOf(of: Fact['of']): Schemas {
  return new Map(
    Object.entries(vocabulary)
      .filter(([, fact]) => fact.of === of && fact.kind !== 'people')
      .map(([id, fact]) => [id, answerSchema(fact)]),
  );
}

/**
 * Facts of one place, each optional: what is absent is unknown. Only those that are there are looked at, which keeps a
 * million lines fast however long the vocabulary grows.
 */
function factsSchema<T>(schemas: Schemas) {
  return z.custom<T>(isObject, 'must be an object of facts').check(({ value, issues }) => {
    if (!isObject(value)) return;
    for (const id in value) {
      const answer: unknown = value[id];
      const schema = schemas.get(id);
      if (schema === undefined)
        issues.push({ code: 'custom', input: answer, path: [id], message: 'unknown fact' });
      else if (answer !== undefined)
        for (const issue of schema.safeParse(answer).error?.issues ?? [])
          issues.push({ code: 'custom', input: answer, path: [id, ...issue.path], message: issue.message });
    }
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listSchema(of: 'children' | 'adults', most: number) {
  return z
    .array(factsSchema(schemasOf(of)), 'must be a list of people')
    .check(z.maxLength(most, `must not name more than ${most} people`));
}

const lists = Object.entries(vocabulary).flatMap(
  ([id, fact]): readonly (readonly [string, AnswerSchema])[] =>
    fact.kind === 'people' ? [[id, listSchema(id === 'adults' ? 'adults' : 'children', fact.max)]] : [],
);

/** A situation as it is told: every fact optional, nothing else allowed. Money in integer cents. */
const situationSchema = factsSchema<Told>(new Map([...schemasOf(undefined), ...lists]));

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
  return { path: issue?.path.join('.') ?? '', message: issue?.message ?? 'not a situation' };
}
