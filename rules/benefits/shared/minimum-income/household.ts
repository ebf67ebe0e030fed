import { addYears, completedYears, type IsoDate } from '../../../core/dates';
import { personId } from '../../../core/situation';
import type { Facts } from '../condition';

/** The people who count besides the claimant. */
export interface People {
  readonly adults: number;
  readonly minors: number;
}

/** Who counts, with the lightest and the heaviest reading of what has not been told yet. */
export interface Household {
  readonly atLeast: People;
  readonly atMost: People;
  /** Facts that would settle the difference: `child-2.childBirthDate`. */
  readonly open: readonly string[];
}

type Members = Pick<Facts, 'children' | 'adults' | 'claimDate'>;

/**
 * Everybody who shares home and table: those of the children's list count as adults from the birthday at `adultAge`.
 * The other adults count as adults whatever their age: a partner under age does too (Lei 13/2003, art. 10(3)).
 */
export function wholeHousehold({ children, adults, claimDate }: Members, adultAge: number): Household {
  const births = children.map(({ childBirthDate }) => childBirthDate);
  const grown = births.filter((birth) => birth !== undefined && completedYears(birth, claimDate) >= adultAge);
  const open = births.flatMap((birth, index) =>
    birth === undefined ? [`${personId('children', index)}.childBirthDate`] : [],
  );
  const known = { adults: adults.length + grown.length, minors: births.length - grown.length - open.length };
  return {
    atLeast: { adults: known.adults, minors: known.minors + open.length },
    atMost: { adults: known.adults + open.length, minors: known.minors },
    open,
  };
}

/** The claimant and the partner alone: the household of a claimant of pension age (DL 166/2026, art. 5(5)). */
export function coupleAlone({ adults }: Pick<Facts, 'adults'>): Household {
  const partners = adults.some(({ adultRelation }) => adultRelation === 'partner') ? 1 : 0;
  const open = adults.flatMap(({ adultRelation }, index) =>
    adultRelation === undefined && partners === 0 ? [`${personId('adults', index)}.adultRelation`] : [],
  );
  return {
    atLeast: { adults: partners, minors: 0 },
    atMost: { adults: open.length > 0 ? 1 : partners, minors: 0 },
    open,
  };
}

/** The birthdays on which somebody of the children's list starts to count as an adult. */
export function birthdaysInto(children: Facts['children'], adultAge: number): readonly IsoDate[] {
  return children.flatMap(({ childBirthDate }) =>
    childBirthDate === undefined ? [] : [addYears(childBirthDate, adultAge)],
  );
}
