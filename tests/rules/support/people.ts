import fc from 'fast-check';
import { contradictionsIn } from '@/lib/schemas/consistency';
import { readSituation } from '@/lib/schemas/situation';
import { addDays, figures, units, vocabulary, withAnswer, type Fact, type IsoDate, type Told } from '@/rules';

type Facts = Readonly<Record<string, unknown>>;

/** Days before the claim on which something may have happened, with the spans that the law counts in. */
const daysAgo = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 150, max: 400 }),
  fc.integer({ min: 0, max: 9500 }),
  fc.integer({ min: 6000, max: 30_000 }),
);

/** Every amount of money in the law, a cent less and a cent more. */
const amountsOfLaw = Object.entries(figures).flatMap(([id, { rows }]) =>
  isFigure(id) && units[id] === 'money'
    ? rows.flatMap(({ value }) => (typeof value === 'number' ? [value - 1, value, value + 1] : []))
    : [],
);
const cents = fc.oneof(
  fc.constant(0),
  fc.constantFrom(...amountsOfLaw.filter((amount) => amount >= 0)),
  fc.integer({ min: 0, max: 150_000 }),
  fc.integer({ min: 0, max: 15_000_000 }),
);

/** Days of claim: the whole time that the figures cover, and often the weeks round a change of law. */
export const claimDates = fc.oneof(
  fc.integer({ min: 0, max: 1490 }).map((days) => addDays('2023-01-01', days)),
  fc.integer({ min: -60, max: 60 }).map((days) => addDays('2026-12-31', days)),
  fc.constantFrom('2026-11-22', '2026-12-30', '2026-12-31', '2024-01-17', '2024-01-18'),
);

/** An answer as a function of the day of the claim. */
type Dated = (claimDate: IsoDate) => unknown;
type DatedFacts = Readonly<Record<string, Dated | undefined>>;

function answers(fact: Fact): fc.Arbitrary<Dated> {
  switch (fact.kind) {
    case 'choice':
      return fc.constantFrom(...fact.options).map((option) => () => option);
    case 'set':
      return fc.subarray([...fact.options]).map((options) => () => options);
    case 'yesNo':
      return fc.boolean().map((answer) => () => answer);
    case 'money':
      return cents.map((amount) => () => amount);
    case 'count':
      return fc.integer({ min: 0, max: fact.max }).map((number) => () => number);
    case 'date':
      return fc.tuple(daysAgo, fc.boolean()).map(
        ([days, ahead]) =>
          (claimDate) =>
            addDays(claimDate, fact.when !== 'past' && ahead ? days : -days),
      );
    case 'people':
      return fc.constant(() => []);
  }
}

function record(of: Fact['of'], ids: ReadonlySet<string>, whole: boolean): fc.Arbitrary<DatedFacts> {
  const entries = Object.entries(vocabulary).filter(
    ([id, fact]) => fact.of === of && fact.kind !== 'people' && id !== 'claimDate' && ids.has(id),
  );
  const model = Object.fromEntries(entries.map(([id, fact]) => [id, answers(fact)]));
  return whole ? fc.record(model) : fc.record(model, { requiredKeys: [] });
}

/**
 * Households that know everything among the facts named, and nothing that contradicts itself.
 * @param ids the facts to tell; everything that may be asked when left out
 */
export function households(ids: ReadonlySet<string> = new Set(Object.keys(vocabulary))): fc.Arbitrary<Told> {
  const list = (of: 'children' | 'adults') =>
    ids.has(of) ? fc.array(record(of, ids, true), { maxLength: 3 }) : fc.constant(undefined);
  return fc
    .record({
      claimDate: claimDates,
      facts: record(undefined, ids, true),
      children: list('children'),
      adults: list('adults'),
    })
    .map(({ claimDate, facts, children, adults }) =>
      plausible({
        ...dated(facts, claimDate),
        claimDate,
        ...(children === undefined ? {} : { children: children.map((child) => dated(child, claimDate)) }),
        ...(adults === undefined ? {} : { adults: adults.map((adult) => dated(adult, claimDate)) }),
      }),
    );
}

/** Households near a known one: a few answers differ. */
export function near(known: readonly Told[], ids: ReadonlySet<string>): fc.Arbitrary<Told> {
  const dice = fc.infiniteStream(fc.nat({ max: 7 }));
  return fc
    .tuple(fc.constantFrom(...known), record(undefined, ids, false), dice, claimDates)
    .map(([base, changes, throws, date]) => {
      const rarely = () => throws.next().value === 0;
      const claimDate = rarely() ? date : (base.claimDate ?? date);
      const few = Object.fromEntries(Object.entries(changes).filter(rarely));
      return plausible({ ...base, ...dated(few, claimDate), claimDate });
    });
}

/** The same households with some answers missing, down to none. */
export function withHoles(whole: fc.Arbitrary<Told>): fc.Arbitrary<Told> {
  return fc
    .tuple(whole, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), fc.constantFrom(0, 1, 3, 6))
    .map(([told, dice, holes]) =>
      refsOf(told)
        .filter((ref) => ref !== 'claimDate' && Number(dice.next().value) < holes)
        .reduce((left, ref) => forget(left, ref), told),
    );
}

/** References to every answer of a situation, lists of people included. */
export function refsOf(told: Told): readonly string[] {
  const persons = (['children', 'adults'] as const).flatMap((list) =>
    (told[list] ?? []).flatMap((person, index) =>
      Object.keys(person).map((fact) => `${list === 'children' ? 'child' : 'adult'}-${index + 1}.${fact}`),
    ),
  );
  return [...persons, ...Object.keys(told)];
}

/** The situation without one answer. */
export function forget(told: Told, ref: string): Told {
  return asTold(withAnswer(told, ref, undefined));
}

/** The situation without the answers that contradict others. */
export function plausible(facts: Facts): Told {
  let told = asTold(facts);
  for (;;) {
    const [wrong] = contradictionsIn(told);
    if (wrong === undefined) return told;
    told = forget(told, wrong.code === 'older-than-claimant' ? 'birthDate' : wrong.ref);
  }
}

/** Facts read through the schema of the contract. */
export function asTold(facts: Facts): Told {
  const read = readSituation(facts);
  if ('error' in read) throw new Error(`${read.error.path}: ${read.error.message}`);
  return read.told;
}

function dated(facts: DatedFacts, claimDate: IsoDate): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer(claimDate)]])),
  );
}

function isFigure(id: string): id is keyof typeof figures {
  return id in figures;
}
