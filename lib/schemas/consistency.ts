import type { IsoDate, Told } from '@/rules';
import { ageLimitOfChildren, completedYears, firstClaimDate, personId, vocabulary } from '@/rules/asking';

/** What is wrong with an answer that is well formed, but cannot be true together with the others. */
export type ContradictionCode =
  | 'before-the-law'
  | 'after-the-claim'
  | 'too-long-ago'
  | 'before-birth'
  | 'older-than-claimant'
  | 'too-old-for-a-child'
  | 'too-many-people';

/** An answer that contradicts another one. */
export interface Contradiction {
  /** The answer to correct: `birthDate`, `child-2.childBirthDate`, or a list of people. */
  readonly ref: string;
  readonly code: ContradictionCode;
}

/** Nobody alive was born before this day, and no paper in use is older. */
const earliestDay: IsoDate = '1900-01-01';

const lists = ['children', 'adults'] as const;
const bornOn = { household: 'birthDate', children: 'childBirthDate', adults: 'adultBirthDate' } as const;

/** Day-valued facts that must lie in the past, by the place they belong to. */
const pastDays = {
  household: pastDaysOf(undefined),
  children: pastDaysOf('children'),
  adults: pastDaysOf('adults'),
};

/**
 * The answers of a situation that cannot all be true: a birth after the day of the claim, a child older than the
 * claimant, more people than one claim can name. An empty list when nothing contradicts.
 * @example contradictionsIn({ claimDate: '2026-11-22', birthDate: '2027-01-01' })
 * // [{ ref: 'birthDate', code: 'after-the-claim' }]
 */
export function contradictionsIn(told: Told): readonly Contradiction[] {
  const { claimDate, birthDate } = told;
  return [
    ...(claimDate !== undefined && claimDate < firstClaimDate
      ? [{ ref: 'claimDate', code: 'before-the-law' } as const]
      : []),
    ...daysOutOfOrder(told, 'household', '', claimDate),
    ...tooManyPeople(told),
    ...lists.flatMap((list) =>
      (told[list] ?? []).flatMap((person, index) =>
        daysOutOfOrder(person, list, `${personId(list, index)}.`, claimDate),
      ),
    ),
    ...(told.children ?? []).flatMap(({ childBirthDate }, index) => {
      const code =
        childBirthDate === undefined ? undefined : wrongChild(childBirthDate, birthDate, claimDate);
      return code === undefined ? [] : [{ ref: `${personId('children', index)}.childBirthDate`, code }];
    }),
  ];
}

function daysOutOfOrder(
  facts: Readonly<Record<string, unknown>>,
  place: keyof typeof bornOn,
  prefix: string,
  claimDate: IsoDate | undefined,
): readonly Contradiction[] {
  const born = facts[bornOn[place]];
  return pastDays[place].flatMap((fact): readonly Contradiction[] => {
    const day = facts[fact];
    if (typeof day !== 'string') return [];
    const ref = `${prefix}${fact}`;
    if (day < earliestDay) return [{ ref, code: 'too-long-ago' }];
    if (claimDate !== undefined && day > claimDate) return [{ ref, code: 'after-the-claim' }];
    return typeof born === 'string' && day < born ? [{ ref, code: 'before-birth' }] : [];
  });
}

function wrongChild(
  born: IsoDate,
  claimantBorn: IsoDate | undefined,
  claimDate: IsoDate | undefined,
): ContradictionCode | undefined {
  if (claimantBorn !== undefined && born <= claimantBorn) return 'older-than-claimant';
  if (claimDate === undefined) return undefined;
  const limit = ageLimitOfChildren(claimDate);
  const grownUp = limit !== undefined && completedYears(born, claimDate) >= limit;
  return grownUp ? 'too-old-for-a-child' : undefined;
}

function tooManyPeople(told: Told): readonly Contradiction[] {
  const people = lists.reduce((count, list) => count + (told[list] ?? []).length, 0);
  const most = Math.max(
    ...lists.map((list) => (vocabulary[list]?.kind === 'people' ? vocabulary[list].max : 0)),
  );
  return people > most ? [{ ref: 'children', code: 'too-many-people' }] : [];
}

function pastDaysOf(of: 'children' | 'adults' | undefined): readonly string[] {
  return Object.entries(vocabulary)
    .filter(([, fact]) => fact.of === of && fact.kind === 'date' && fact.when === 'past')
    .map(([id]) => id);
}
