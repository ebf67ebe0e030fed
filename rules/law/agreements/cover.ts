import type { Branch, Covered, InsuredAbroad } from './agreement';
import { agreements } from './index';

/**
 * How periods abroad count for a branch: as if insured here; an agreement names it; it is not known; an agreement is
 * there and does not name it; the text of the agreement leaves it out on purpose; or there is no agreement.
 */
export type Cover = 'eu' | 'likely' | 'unknown' | 'uncovered' | 'none' | 'excluded';

/** What gives the most hope stands first; a clear exclusion comes last. */
const byHope: readonly Cover[] = ['likely', 'unknown', 'uncovered', 'none', 'excluded'];

/**
 * How periods in these countries count for a branch. Only periods of the EU alone count as if insured here; of several
 * countries the most hopeful decides.
 * @returns `none` also for no country at all
 * @example coverOf(['brazil'], 'unemployment') // 'excluded'
 */
export function coverOf(countries: readonly InsuredAbroad[], branch: Branch): Cover {
  if (countries.length > 0 && countries.every((country) => country === 'eu')) return 'eu';
  const found = countries.map((country) => coverIn(country, branch));
  return byHope.find((cover) => found.includes(cover)) ?? 'none';
}

function coverIn(country: InsuredAbroad, branch: Branch): Cover {
  const found = agreements.filter(({ asked }) => asked === country).map(({ cover }) => cover[branch]);
  const [first, ...others] = new Set(found);
  if (first === undefined) return 'none';
  return others.length > 0 ? 'unknown' : asCover[first];
}

const asCover: Readonly<Record<Covered, Cover>> = {
  yes: 'likely',
  no: 'uncovered',
  excluded: 'excluded',
  unknown: 'unknown',
};
