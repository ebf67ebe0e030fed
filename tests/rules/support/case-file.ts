import { z } from 'zod';
import { withAnswer } from '@/rules';

const facts = z.record(z.string(), z.unknown());

/** What a case expects. Money in cents, dates `YYYY-MM-DD`, all written by hand from the law. */
const expectation = z.strictObject({
  /** `none` when there is nobody to judge. */
  verdict: z.enum(['yes', 'no', 'unknown', 'doubt', 'none']),
  regime: z.string().optional(),
  /** Conditions that decide the verdict: all of them, in any order. */
  because: z.array(z.string()).optional(),
  doubts: z.array(z.string()).optional(),
  /** References that must be among the open facts. */
  missing: z.array(z.string()).optional(),
  monthly: z.int().optional(),
  monthlyMax: z.int().optional(),
  daily: z.int().optional(),
  total: z.int().optional(),
  /** Ways to use the right, by id: what each pays, from when, how sure. Every way must be named. */
  choices: z
    .record(
      z.string(),
      z.strictObject({
        monthly: z.int().optional(),
        daily: z.int().optional(),
        total: z.int().optional(),
        from: z.string().optional(),
        verdict: z.enum(['yes', 'unknown', 'doubt']).optional(),
      }),
    )
    .optional(),
  /** What is paid for which month, by the first day of the month. Every month must be named. */
  payments: z.record(z.string(), z.strictObject({ days: z.int(), cents: z.int() })).optional(),
  /** Ids of the reasons why the amount is an estimate; an empty list asserts that it is exact. */
  about: z.array(z.string()).optional(),
  noAmount: z.literal(true).optional(),
  /** Verdicts of increases and supplements, and of other ways. */
  parts: z.record(z.string(), z.enum(['yes', 'no', 'unknown', 'doubt'])).optional(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** For a no: the first day on which time alone ends it; `never` when time does not help. */
  endOfNo: z.string().optional(),
  paidFrom: z.string().optional(),
  paidUntil: z.string().optional(),
  deadline: z
    .strictObject({ id: z.string(), by: z.string(), monthsLost: z.int(), daysLost: z.int().optional() })
    .optional(),
  papers: z.array(z.string()).optional(),
  noPapers: z.array(z.string()).optional(),
});

const oneCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** A sentence about a person. */
  who: z.string().min(10),
  from: z.string().optional(),
  /** Facts that differ; `null` makes a fact unknown. */
  change: facts.optional(),
  subject: z.string().optional(),
  expect: expectation,
  /** Act and article, official example, or "computed by hand from …". */
  source: z.string().min(5),
});

/** A file of cases of one benefit: people who qualify, then rows that change one or two facts. */
export const caseFile = z.strictObject({
  benefit: z.string(),
  people: z.record(z.string(), z.strictObject({ who: z.string(), facts })),
  cases: z.array(oneCase).min(1),
});

/** One case as it stands in its file. */
export type Case = z.infer<typeof oneCase>;

/** A file of cases. */
export type CaseFile = z.infer<typeof caseFile>;

/**
 * The facts of a case: those of its person with the changes made; a `null` is an unknown fact, and
 * `child-1.childSchool` changes one fact of one person of a list.
 * @throws Error when the case starts from a person the file does not describe
 */
export function factsOf(file: CaseFile, row: Case): Readonly<Record<string, unknown>> {
  const [first] = Object.keys(file.people);
  const person = file.people[row.from ?? first ?? ''];
  if (person === undefined) throw new Error(`${row.id}: no person "${row.from ?? ''}" in this file.`);
  return Object.entries(row.change ?? {}).reduce(
    (told, [ref, value]) => withAnswer(told, ref, value ?? undefined),
    person.facts,
  );
}
