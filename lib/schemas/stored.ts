import * as z from 'zod/mini';
import { exists } from '@/lib/session/people';
import { emptySession, type Session } from '@/lib/session/session';
import { storageVersion } from '@/lib/session/storage';
import { viewFrom } from '@/lib/session/view';
import type { IsoDate, Told } from '@/rules';
import { factOf, PEOPLE, personId, vocabulary, withAnswer } from '@/rules/asking';
import { contradictionsIn } from './consistency';
import { readSituation } from './situation';

/** Answers read back from the storage of the tab. */
export interface ReadBack {
  readonly session: Session;
  /** References, or names nobody knows, of what could not be read; everything else was kept. */
  readonly dropped: readonly string[];
  /** Whether an older version of the page had stored them. */
  readonly older: boolean;
}

const envelope = z.looseObject({ version: z.unknown() });
const facts = z.record(z.string(), z.unknown());
const refs = z.catch(z.array(z.catch(z.string(), '')), []);
const lists = ['children', 'adults'] as const;

/**
 * Reads stored answers field by field. What is unknown, of the wrong kind, impossible, or in contradiction with the
 * rest is dropped and named; everything else is kept.
 * @param today the day on the device, for a claim whose day was not told
 * @example readStored('{"version":1,"told":{"citizenship":"martian"}}', '2026-11-22').dropped // ['citizenship']
 */
export function readStored(text: string, today: IsoDate): ReadBack {
  const read = envelope.safeParse(parsed(text));
  if (!read.success) return { session: emptySession, dropped: ['*'], older: false };
  const { told, dropped } = readTold(facts.safeParse(read.data['told']).data ?? {}, today);
  const openRefs = (stored: unknown, sensitiveOnly: boolean) => [
    ...new Set(z.parse(refs, stored).filter((ref) => isOpen(ref, told, sensitiveOnly))),
  ];
  const declined = openRefs(read.data['declined'], true);
  const views = Object.entries(facts.safeParse(read.data['views']).data ?? {}).flatMap(
    ([benefit, stored]) => {
      const view = viewFrom(stored);
      return view === undefined ? [] : [[benefit, view] as const];
    },
  );
  return {
    session: {
      told,
      dontKnow: openRefs(read.data['dontKnow'], false).filter((ref) => !declined.includes(ref)),
      declined,
      views: Object.fromEntries(views),
    },
    dropped,
    older: read.data.version !== storageVersion,
  };
}

function readTold(stored: Readonly<Record<string, unknown>>, today: IsoDate) {
  const dropped: string[] = [];
  let told: Told = {};
  const take = (ref: string, fact: string, answer: unknown, place: (value: unknown) => unknown) => {
    const read = readSituation(place(answer));
    if ('error' in read || !(fact in vocabulary)) dropped.push(ref);
    else told = withAnswer(told, ref, answer);
  };
  for (const [fact, answer] of Object.entries(stored)) {
    const list = lists.find((id) => id === fact);
    if (list === undefined) take(fact, fact, answer, (value) => ({ [fact]: value }));
    else if (!Array.isArray(answer)) dropped.push(fact);
    else {
      const people = answer.slice(0, mostPeople(list));
      if (people.length < answer.length) dropped.push(fact);
      told = { ...told, [list]: people.map(() => ({})) };
      people.forEach((person, index) => {
        const read = facts.safeParse(person);
        if (!read.success) dropped.push(personId(list, index));
        for (const [id, value] of Object.entries(read.data ?? {}))
          take(`${personId(list, index)}.${id}`, id, value, (entry) => ({ [list]: [{ [id]: entry }] }));
      });
    }
  }
  return withoutContradictions(told, dropped, today);
}

function withoutContradictions(told: Told, dropped: readonly string[], today: IsoDate) {
  const wrong = contradictionsIn({ claimDate: today, ...told }).map(({ ref }) => ref);
  const rest = [...new Set(wrong)].reduce((kept, ref) => withAnswer(kept, ref, undefined), told);
  return { told: rest, dropped: [...dropped, ...wrong] };
}

function isOpen(ref: string, told: Told, sensitiveOnly: boolean): boolean {
  const fact = vocabulary[factOf(ref)];
  if (fact === undefined || (sensitiveOnly && fact.sensitive !== true)) return false;
  const named = ref.includes('.')
    ? fact.of !== undefined && ref.startsWith(PEOPLE[fact.of])
    : fact.of === undefined;
  return named && exists(told, ref);
}

function mostPeople(list: (typeof lists)[number]): number {
  const fact = vocabulary[list];
  return fact?.kind === 'people' ? fact.max : 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
