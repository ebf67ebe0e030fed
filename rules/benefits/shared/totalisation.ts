import { all, any, count, doubt, type Answer, type Condition, type Node } from '../../core/condition';
import type { Cite } from '../../core/cite';
import type { Figures } from '../../law';
import type { Branch, InsuredAbroad } from '../../law/agreements/agreement';
import { coverOf, type Cover } from '../../law/agreements/cover';
import { condition, type Facts } from './condition';

/** Facts that are a number: months, years or days insured abroad. */
type NumberFact = { [K in keyof Facts]: Facts[K] extends number ? K : never }[keyof Facts];

/** How a benefit counts its guarantee period, in months, years or days; `N` and `G` are what its numbers read. */
export interface TotalisationSpec<N extends keyof Facts, G extends keyof Figures> {
  /** Begins the ids: `<id>-here`, `<id>-together`, `<id>-least-here`; the groups are `<id>` and `<id>-with-abroad`. */
  readonly id: string;
  readonly branch: Branch;
  /** Where the period stands, and where the law says that others are added. */
  readonly cites: { readonly period: Cite; readonly totalisation: Cite };
  readonly needs: readonly N[];
  readonly figures: readonly G[];
  /** Insured in Portugal. */
  readonly here: (known: Readonly<Pick<Facts, N>>, law: Readonly<Pick<Figures, G>>) => number;
  /** What the law asks for. */
  readonly needed: (known: Readonly<Pick<Facts, N>>, law: Readonly<Pick<Figures, G>>) => number;
  /** Insured abroad, in the same unit, at other times. */
  readonly abroad: NumberFact;
  /** The least that must lie in Portugal before periods abroad are added, and what it means to have less. */
  readonly least?: {
    readonly of: (law: Readonly<Pick<Figures, G>>) => number;
    readonly otherwise: Answer;
  };
}

const doubtOf: Readonly<Record<Exclude<Cover, 'eu' | 'excluded'>, string>> = {
  likely: 'needs-totalisation',
  unknown: 'abroad-not-known',
  uncovered: 'abroad-not-covered',
  none: 'abroad-no-agreement',
};

/**
 * The doubt that periods abroad leave, whatever their number.
 * @example doubtOfCover('likely') // 'needs-totalisation'
 */
export function doubtOfCover(cover: Cover): string {
  return doubtOf[cover === 'eu' ? 'likely' : cover === 'excluded' ? 'none' : cover];
}

/**
 * A guarantee period: met in Portugal, or together with periods abroad. Those of the EU count as if they lay here; with
 * any other country only an office can add them up, and no agreement that merely does not name the branch is a *no*.
 * The order of questions needs `insuredAbroad` and the fact `abroad`. Texts: `conditions.<id>-here`,
 * `conditions.<id>-together`, `conditions.<id>-least-here` (with `own` and `limit`), `groups.<id>`,
 * `groups.<id>-with-abroad`; what `insured-abroad` and the doubts say is shared.
 * @example withPeriodsAbroad({ id: 'guarantee', branch: 'pensions', abroad: 'pensionYearsAbroad', … })
 */
export function withPeriodsAbroad<N extends keyof Facts, G extends keyof Figures>(
  spec: TotalisationSpec<N, G>,
): Node {
  return any(spec.id, [
    enoughHere(spec),
    all(`${spec.id}-with-abroad`, [
      insuredAbroad(spec.cites.totalisation),
      ...(spec.least === undefined ? [] : [leastHere(spec, spec.least)]),
      enoughTogether(spec),
    ]),
  ]);
}

function enoughHere<N extends keyof Facts, G extends keyof Figures>(spec: TotalisationSpec<N, G>): Condition {
  return condition({
    id: `${spec.id}-here`,
    cite: spec.cites.period,
    needs: spec.needs,
    figures: spec.figures,
    holds: (known, law) => spec.here(known, law) >= spec.needed(known, law),
    shows: (known, law) => ({ own: count(spec.here(known, law)), limit: count(spec.needed(known, law)) }),
  });
}

/** Insured in any country abroad. */
export function insuredAbroad(cite: Cite): Condition {
  return condition({
    id: 'insured-abroad',
    cite,
    needs: ['insuredAbroad'],
    holds: (known) => known.insuredAbroad.length > 0,
  });
}

function leastHere<N extends keyof Facts, G extends keyof Figures>(
  { id, cites, needs, figures, here }: TotalisationSpec<N, G>,
  least: NonNullable<TotalisationSpec<N, G>['least']>,
): Condition {
  return condition({
    id: `${id}-least-here`,
    cite: cites.totalisation,
    needs,
    figures,
    holds: (known, law) => here(known, law) >= least.of(law) || least.otherwise,
    shows: (known, law) => ({ own: count(here(known, law)), limit: count(least.of(law)) }),
  });
}

function enoughTogether<N extends keyof Facts, G extends keyof Figures>(
  spec: TotalisationSpec<N, G>,
): Condition {
  const { id, branch, cites, needs, figures, here, needed, abroad } = spec;
  const mayCount = (countries: readonly InsuredAbroad[], periods: number) =>
    coverOf(countries, branch) === 'excluded' ? 0 : periods;
  return condition({
    id: `${id}-together`,
    cite: cites.totalisation,
    needs: [...needs, 'insuredAbroad', abroad],
    figures,
    holds: (known, law) =>
      here(known, law) + mayCount(known.insuredAbroad, known[abroad]) >= needed(known, law) &&
      counted(coverOf(known.insuredAbroad, branch), here(known, law)),
    shows: (known, law) => ({
      own: count(here(known, law) + mayCount(known.insuredAbroad, known[abroad])),
      limit: count(needed(known, law)),
    }),
  });
}

/** Without any period in Portugal it is not known whether Portugal is the country that pays. */
function counted(cover: Cover, here: number): Answer {
  if (cover === 'excluded') return false;
  if (cover !== 'eu') return doubt(doubtOf[cover]);
  return here > 0 || doubt(doubtOf.likely);
}
