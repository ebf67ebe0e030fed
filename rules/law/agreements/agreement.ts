import type { Cite } from '../../core/cite';
import type { IsoDate } from '../../core/dates';
import type { Confidence } from '../../core/series';
import type { Answers } from '../../facts';

/** A country or group of countries, as the questionnaire asks for it. */
export type InsuredAbroad = Answers['insuredAbroad'][number];

/** What a period of insurance may be needed for. */
export type Branch = 'sickness' | 'parental' | 'unemployment' | 'pensions' | 'family' | 'accidents';

/**
 * Whether an agreement covers a branch: it names it; it does not, as far as could be read; its text leaves it out on
 * purpose; or it is not known.
 */
export type Covered = 'yes' | 'no' | 'excluded' | 'unknown';

/** One treaty, or one law of the EU, with the countries it binds. */
export interface Agreement {
  readonly id: string;
  /** The answer to `insuredAbroad` that stands for these countries. */
  readonly asked: InsuredAbroad;
  /** ISO 3166 codes. */
  readonly countries: readonly string[];
  /** Absent where no source tells the day. */
  readonly inForceFrom?: IsoDate;
  readonly cover: Readonly<Record<Branch, Covered>>;
  /** Of the cover. */
  readonly confidence: Confidence;
  readonly source: Cite;
  readonly checked: IsoDate;
}

/** Every branch, in the order in which they are told. */
export const branches: readonly Branch[] = [
  'sickness',
  'parental',
  'unemployment',
  'pensions',
  'family',
  'accidents',
];

/** What an agreement covers, in the order of {@link branches}. */
export function cover(
  sickness: Covered,
  parental: Covered,
  unemployment: Covered,
  pensions: Covered,
  family: Covered,
  accidents: Covered,
): Agreement['cover'] {
  return { sickness, parental, unemployment, pensions, family, accidents };
}

/** Everything. */
export const everything = cover('yes', 'yes', 'yes', 'yes', 'yes', 'yes');

/** Pensions, and nothing else that could be found. */
export const pensionsOnly = cover('no', 'no', 'no', 'yes', 'no', 'no');

/** Pensions; the rest could not be read. */
export const pensionsAtLeast = cover('unknown', 'unknown', 'unknown', 'yes', 'unknown', 'unknown');
