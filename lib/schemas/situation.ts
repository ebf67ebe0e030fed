import * as z from 'zod/mini';
import { firstClaimDate, isIsoDate, vocabulary, type Fact, type Told } from '@/rules';

const MOST_CENTS = 10_000_000_00;

const isoDay = z.string().check(z.refine(isIsoDate, 'must be a day that exists, written YYYY-MM-DD'));

/** What the contract and the stored answers accept for one fact. */
function answerSchema(fact: Fact) {
  switch (fact.kind) {
    case 'choice':
      return z.enum([...fact.options]);
    case 'set':
      return z.array(z.enum([...fact.options]));
    case 'yesNo':
      return z.boolean();
    case 'money':
      return z.int('must be integer cents').check(z.gte(0), z.lte(MOST_CENTS));
    case 'count':
      return z.int().check(z.gte(0), z.lte(fact.max));
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

const people = Object.fromEntries(
  Object.entries(vocabulary).flatMap(([id, fact]) =>
    fact.kind === 'people'
      ? [[id, z.optional(z.array(z.strictObject(factsSchema(id === 'adults' ? 'adults' : 'children'))).check(z.maxLength(fact.max)))]]
      : [],
  ),
);

/** A situation as it is told: every fact optional, nothing else allowed. Money in integer cents. */
export const situationSchema = z.strictObject({ ...factsSchema(undefined), ...people });

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
  return { path: [...issue.path, ...keys].join('.'), message: keys.length > 0 ? 'unknown fact' : issue.message };
}

/** The earliest day of claim the law of this project covers. */
export const earliestClaim = firstClaimDate;
