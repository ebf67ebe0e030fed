import { addDays, vocabulary, type Fact, type IsoDate } from '@/rules';

type Facts = Readonly<Record<string, unknown>>;

/** A whole number from 0 up to, not including, `below`. */
type Choose = (below: number) => number;

const claimDate = '2026-11-22';

/**
 * Made-up households that have told everything, always the same for one number: adults of working age and older,
 * up to three children, modest incomes, few of the rare situations.
 * @example household(0)['claimDate'] // '2026-11-22'
 */
export function household(number: number): Facts {
  const choose = chooser(number);
  const facts = factsOf(undefined, choose, 7000 + choose(20_000));
  const people = (of: 'children' | 'adults', oldest: number, most: number) =>
    Array.from({ length: choose(most + 1) }, () => factsOf(of, choose, 1 + choose(oldest)));
  return {
    ...facts,
    claimDate,
    incomeKinds: choose(3) === 0 ? [] : ['wages'],
    wagesContributions: Math.floor(Number(facts['wagesGross']) / 9),
    wagesTax: 0,
    children: people('children', 6900, 3),
    adults: people('adults', 20_000, 2),
  };
}

/** Everything that may be asked at one place; `age` in days bounds what lies in the past. */
function factsOf(of: Fact['of'], choose: Choose, age: number): Facts {
  const births = ['birthDate', 'childBirthDate', 'adultBirthDate'];
  return Object.fromEntries(
    Object.entries(vocabulary)
      .filter(([, fact]) => fact.of === of && fact.kind !== 'people')
      .map(([id, fact]) => [id, births.includes(id) ? daysAgo(age) : answer(id, fact, choose, age)]),
  );
}

/** What nearly everybody answers with yes. */
const usual = new Set(['acceptsPlan', 'acceptsDataAccess', 'everyoneHasNiss', 'childBornInPortugal']);

function answer(id: string, fact: Fact, choose: Choose, age: number): unknown {
  switch (fact.kind) {
    case 'choice':
      return fact.options[choose(3) === 0 ? choose(fact.options.length) : 0];
    case 'set':
      return choose(8) === 0 ? [fact.options[choose(fact.options.length)]] : [];
    case 'yesNo':
      return (choose(10) === 0) !== usual.has(id);
    case 'money':
      return choose(3) === 0 ? choose(60_000) : 0;
    case 'count':
      return choose(fact.max + 1);
    case 'counts':
      return Array.from({ length: choose(Math.min(fact.most, 4)) }, () => choose(fact.max + 1));
    case 'date':
      return daysAgo(choose(Math.min(age, 2000)));
    case 'people':
      return [];
  }
}

function daysAgo(days: number): IsoDate {
  return addDays(claimDate, -days);
}

function chooser(number: number): Choose {
  let state = Math.imul(number + 1, 0x9e37_79b9) >>> 0;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x85eb_ca6b) >>> 0;
    state = (state + 0x6d2b_79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}
