import * as z from 'zod/mini';
import { contradictionsIn, type ContradictionCode } from '@/lib/schemas/consistency';
import { readSituation, type SituationError } from '@/lib/schemas/situation';
import { firstClaimDate, isIsoDate, type Told } from '@/rules';

/** One situation to judge, as a line of the contract gives it. */
export interface Request {
  readonly id: string;
  /** The id of a benefit, or `all`. */
  readonly benefit: string;
  readonly told: Told;
}

/** Why a line was refused; `id` is that of the line as far as it could be read. */
export interface Refusal {
  readonly id: string | null;
  readonly error: SituationError;
}

const envelope = z.strictObject({
  id: z.string('must be a string'),
  date: z.optional(
    z.string('must be a string').check(z.refine(isIsoDate, 'must be a day that exists, written YYYY-MM-DD')),
  ),
  benefit: z.string('must be the id of a benefit, or "all"'),
  facts: z.record(z.string(), z.unknown(), 'must be an object of facts'),
});

const contradictionMessages: Readonly<Record<ContradictionCode, string>> = {
  'before-the-law': `must not be before ${firstClaimDate}, the first day of claim that the figures cover`,
  'after-the-claim': 'must not be after the day of the claim',
  'too-long-ago': 'is too long ago to be true',
  'before-birth': 'must not be before the birth of the person',
  'older-than-claimant': 'must be after the birth of the claimant',
  'too-old-for-a-child': 'is the birth of an adult: name the person among the adults',
  'too-many-people': 'must not name more people, together with the adults, than the longest list allows',
};

/**
 * Reads one line of the contract.
 * @param number of the line, from 1, named in the message when the line cannot be read at all
 * @example readRequest('{"id":"x1","date":"2026-11-22","benefit":"rsi","facts":{}}', 1)
 */
export function readRequest(line: string, number: number): Request | Refusal {
  if (line.trim() === '') return refusal(null, '', `line ${number} is empty`);
  const json = parse(line);
  if ('fault' in json) return refusal(null, '', `line ${number} is not JSON: ${json.fault}`);
  const read = envelope.safeParse(json.value);
  if (!read.success) return envelopeRefusal(json.value, read.error.issues, number);
  const { id, date, benefit, facts } = read.data;
  const claimDate = facts['claimDate'] ?? date;
  if (claimDate === undefined) return refusal(id, 'date', 'is missing: give the day of the claim');
  if (date !== undefined && claimDate !== date)
    return refusal(id, 'facts.claimDate', 'differs from "date", which is the day of the claim');
  const situation = readSituation({ ...facts, claimDate });
  if ('error' in situation) return refusal(id, factPath(situation.error.path), situation.error.message);
  const [contradiction] = contradictionsIn(situation.told);
  if (contradiction === undefined) return { id, benefit, told: situation.told };
  const { ref, code } = contradiction;
  return refusal(id, ref === 'claimDate' ? 'date' : factPath(ref), contradictionMessages[code]);
}

/** The refusal of a line, in the shape of the contract. */
export function refusal(id: string | null, path: string, message: string): Refusal {
  return { id, error: { path, message } };
}

function parse(line: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : 'unreadable' };
  }
}

function envelopeRefusal(value: unknown, issues: readonly z.core.$ZodIssue[], number: number): Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refusal(null, '', `line ${number} is not a JSON object`);
  const id = 'id' in value && typeof value.id === 'string' ? value.id : null;
  const [issue] = issues;
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  if (unknownKey !== undefined) return refusal(id, unknownKey, 'unknown field');
  const path = issue?.path.join('.') ?? '';
  return refusal(id, path, path in value ? (issue?.message ?? 'is wrong') : 'is missing');
}

/** The place of a fact in the line: `child-1.childSchool` stands at `facts.children.0.childSchool`. */
function factPath(ref: string): string {
  const person = /^(child|adult)-(\d+)\.(\w+)$/.exec(ref);
  if (person === null) return ref === '' ? 'facts' : `facts.${ref}`;
  const [, word, index, fact] = person;
  return `facts.${word === 'child' ? 'children' : 'adults'}.${Number(index) - 1}.${fact ?? ''}`;
}
