import { all, type Known } from '../../core/condition';
import { completedYears } from '../../core/dates';
import { openFacts } from '../../core/explain';
import { judge, verdictOf } from '../../core/judge';
import { reference } from '../../core/interview';
import { peopleIn, personId, withFacts } from '../../core/situation';
import type { FiguresOnDay } from '../../core/figures';
import { factPlaces, vocabulary } from '../../facts';
import { abonoCites } from '../../law/articles/abono';
import { childLivesHere } from '../shared/child-residence';
import { condition, type CountedIncome, type CountRange, type Derived } from '../shared/condition';
import { ageAndSchool, doesNotWork } from './school';

/** A child in an institution has no household to share the income of. */
const sharesHousehold = condition({
  id: 'shares-household',
  cite: abonoCites.institution,
  needs: ['childInInstitution'],
  holds: ({ childInInstitution }) => !childInInstitution,
});

/** What makes a child count among the entitled ones: everything but the means of the household. */
const entitledChild = all('entitled-child', [childLivesHere, doesNotWork, ageAndSchool, sharesHousehold]);

/** How one child counts: as an entitled child, as an adult, or not decided. */
interface Counted {
  readonly entitled: CountRange;
  readonly adult: CountRange;
}

const nobody: CountRange = { atLeast: 0, atMost: 0, open: [] };
const one: CountRange = { atLeast: 1, atMost: 1, open: [] };

/** The child a benefit is judged for is taken as entitled: otherwise there is nothing to divide for. */
const subject: Counted = { entitled: one, adult: nobody };

/**
 * The counts of the household, for the unborn child and for each child with itself among the entitled ones.
 * @example derive({ claimDate, children: [child, student] }, law)['entitledChildren'] // { atLeast: 2, atMost: 2, open: [] }
 */
export function derive(situation: Known, law: FiguresOnDay): Known {
  const children = peopleIn(situation, 'children');
  const alone = children.length === 1 && situation['pregnant'] !== true;
  const counted = alone ? [subject] : children.map((child, index) => countOf(child, index, situation, law));
  const unlisted: readonly Counted[] = situation['children'] === undefined ? [unlistedChildren] : [];
  const countsFor = (people: readonly Counted[]): Pick<Derived, 'entitledChildren' | 'householdAdults'> => ({
    entitledChildren: sum(people.map(({ entitled }) => entitled)),
    householdAdults: sum([one, otherAdults(situation), ...people.map(({ adult }) => adult)]),
  });
  return {
    ...countsFor([...counted, ...unlisted]),
    countedIncome: countedIncome(situation),
    ...(situation['children'] === undefined
      ? {}
      : {
          children: children.map((child, index) => ({
            ...child,
            ...countsFor(counted.map((other, place) => (place === index ? subject : other))),
            livesInHousehold: child['childInInstitution'] !== true,
          })),
        }),
  };
}

const unlistedChildren: Counted = {
  entitled: { ...upTo('children'), open: ['children'] },
  adult: { ...upTo('children'), open: ['children'] },
};

function upTo(list: 'children' | 'adults'): CountRange {
  const fact = vocabulary[list];
  return { atLeast: 0, atMost: fact?.kind === 'people' ? fact.max : 0, open: [list] };
}

function otherAdults(situation: Known): CountRange {
  if (situation['adults'] === undefined) return upTo('adults');
  const { length } = peopleIn(situation, 'adults');
  return { atLeast: length, atMost: length, open: [] };
}

function countOf(child: Known, index: number, situation: Known, law: FiguresOnDay): Counted {
  if (child['childInInstitution'] === true) return { entitled: nobody, adult: nobody };
  const known = withFacts(situation, child);
  const verdict = verdictOf(entitledChild, known, law);
  const grown = isGrown(child['childBirthDate'], situation['claimDate'], law['ageOfMajority']);
  if (verdict === 'yes') return { entitled: one, adult: nobody };
  if (verdict === 'no')
    return { entitled: nobody, adult: grown === false ? nobody : grown ? one : maybe([]) };
  const open = openFacts(judge(entitledChild, known, law)).map((fact) =>
    reference(fact, personId('children', index), factPlaces),
  );
  return { entitled: maybe(open), adult: grown === false ? nobody : maybe(open) };
}

/** Whether somebody is of age; undefined while a date is missing. */
function isGrown(birth: unknown, date: unknown, majority: unknown): boolean | undefined {
  if (typeof birth !== 'string' || typeof date !== 'string' || typeof majority !== 'number') return undefined;
  return completedYears(birth, date) >= majority;
}

function maybe(open: readonly string[]): CountRange {
  return { atLeast: 0, atMost: 1, open };
}

function sum(ranges: readonly CountRange[]): CountRange {
  return {
    atLeast: ranges.reduce((total, { atLeast }) => total + atLeast, 0),
    atMost: ranges.reduce((total, { atMost }) => total + atMost, 0),
    open: [...new Set(ranges.flatMap(({ open }) => open))],
  };
}

/** The year whose income counts: last year for a new claim, the one before for a running one, this one when regraded. */
const years = {
  new: { fact: 'incomeLastYear', year: 'last' },
  running: { fact: 'incomeTwoYearsAgo', year: 'before-last' },
  regrade: { fact: 'incomeThisYear', year: 'this' },
} as const;

function countedIncome(situation: Known): CountedIncome {
  const claim = situation['abonoClaim'];
  if (claim !== 'new' && claim !== 'running' && claim !== 'regrade') return { open: ['abonoClaim'] };
  const { fact, year } = years[claim];
  const cents = situation[fact];
  return typeof cents === 'number' ? { cents, year } : { open: [fact] };
}
