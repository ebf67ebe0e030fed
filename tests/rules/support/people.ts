import fc from 'fast-check';
import { addDays, figures, units, vocabulary, type Fact, type IsoDate, type Told } from '@/rules';
import { forget, refsOf, repaired } from './situations';

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
type DatedFacts = Readonly<Record<string, Dated>>;

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
    case 'counts':
      return fc
        .array(fc.integer({ min: 0, max: fact.max }), { maxLength: Math.min(fact.most, 6) })
        .map((numbers) => () => numbers);
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

/** Somebody who can fill in a form. */
const claimants = fc.oneof(fc.integer({ min: 5000, max: 8000 }), fc.integer({ min: 5000, max: 32_000 })).map(
  (days): Dated =>
    (claimDate) =>
      addDays(claimDate, -days),
);

function record(of: Fact['of'], ids: ReadonlySet<string>): fc.Arbitrary<DatedFacts> {
  const entries = Object.entries(vocabulary).filter(
    ([id, fact]) => fact.of === of && fact.kind !== 'people' && id !== 'claimDate' && ids.has(id),
  );
  return fc.record(
    Object.fromEntries(entries.map(([id, fact]) => [id, id === 'birthDate' ? claimants : answers(fact)])),
  );
}

/** A household before the day of its claim is known. */
interface Draft {
  readonly facts: DatedFacts;
  /** The first child and the first adult also fill in for people of whom a known household says little. */
  readonly children: readonly DatedFacts[];
  readonly adults: readonly DatedFacts[];
  readonly alone: boolean;
}

function drafts(ids: ReadonlySet<string>): fc.Arbitrary<Draft> {
  const list = (of: 'children' | 'adults') => fc.array(record(of, ids), { minLength: 1, maxLength: 3 });
  const alone = fc.nat({ max: 4 }).map((throws) => throws === 0);
  return fc.record({
    facts: record(undefined, ids),
    children: list('children'),
    adults: list('adults'),
    alone,
  });
}

/**
 * Households that know everything among the facts named, and nothing that contradicts itself.
 * @param ids the facts to tell; everything that may be asked when left out
 */
export function households(ids: ReadonlySet<string> = new Set(Object.keys(vocabulary))): fc.Arbitrary<Told> {
  return fc.tuple(drafts(ids), claimDates).map(([draft, claimDate]) => settled(draft, claimDate, {}));
}

/** Households near a known one: what it does not tell is filled in, and a few answers differ. */
export function near(known: readonly Told[], ids: ReadonlySet<string>): fc.Arbitrary<Told> {
  const dice = fc.infiniteStream(fc.nat({ max: 15 }));
  return fc
    .tuple(fc.constantFrom(...known), drafts(ids), dice, claimDates)
    .map(([base, draft, throws, date]) => {
      const rarely = () => throws.next().value === 0;
      const claimDate = rarely() ? date : (base.claimDate ?? date);
      const kept = Object.fromEntries(Object.entries(base).filter(() => !rarely()));
      return settled(draft, claimDate, kept);
    });
}

function settled(draft: Draft, claimDate: IsoDate, known: Told): Told {
  const list = (of: 'children' | 'adults') => {
    const people = draft[of].map((person) => dated(person, claimDate));
    return (
      known[of]?.map((person, index) => ({ ...(people[index] ?? people[0]), ...person })) ??
      (draft.alone ? [] : people)
    );
  };
  return repaired({
    ...payslip({ ...dated(draft.facts, claimDate), ...known }),
    children: list('children'),
    adults: list('adults'),
    claimDate,
  });
}

/** Nobody pays more from their wages than they earn. */
function payslip(facts: Facts): Facts {
  const least = (...ids: readonly string[]) => Math.min(...ids.map((id) => Number(facts[id] ?? 0)));
  if (facts['wagesGross'] === undefined) return facts;
  const wagesContributions = Math.floor(least('wagesGross', 'wagesContributions') / 4);
  return { ...facts, wagesContributions, wagesTax: Math.floor(least('wagesGross', 'wagesTax') / 2) };
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

function dated(facts: DatedFacts, claimDate: IsoDate): Facts {
  return Object.fromEntries(Object.entries(facts).map(([id, answer]) => [id, answer(claimDate)]));
}

function isFigure(id: string): id is keyof typeof figures {
  return id in figures;
}
