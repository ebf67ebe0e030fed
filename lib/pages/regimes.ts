import {
  conditionsOf,
  firstClaimDate,
  type Benefit,
  type Cite,
  type IsoDate,
  type Paper,
  type Regime,
} from '@/rules';
import { lawDate } from './law-date';

/** A rule as the pages print it: a condition, or a group of rules. */
export type Rule = Regime['conditions'];

/** The day whose figures stand in the texts of a regime: the day of the page, or the nearest one it is in force on. */
export function dayOf({ inForce: { from, until } }: Regime): IsoDate {
  if (lawDate < from) return from;
  return until !== undefined && until < lawDate ? until : lawDate;
}

/** Days that limit a regime and that a reader must know; the first day this project covers says nothing. */
export function limitsOf({ inForce }: Regime): Partial<Regime['inForce']> {
  const { from, until } = inForce;
  return { ...(from > firstClaimDate ? { from } : {}), ...(until === undefined ? {} : { until }) };
}

/** Every place in the law that the rules of a benefit name, each once. */
export function citesOf({ regimes, change }: Benefit): readonly Cite[] {
  const rules = regimes.flatMap(({ conditions, parts }) => [conditions, ...parts]);
  const cites = rules.flatMap(conditionsOf).map(({ cite }) => cite);
  return change === undefined ? cites : [...cites, change.cite];
}

/** Papers that belong together on the page. */
export interface PaperList {
  /** The regime that alone asks for them; absent for those that every regime asks for. */
  readonly regime?: string;
  readonly papers: readonly Paper[];
}

/** The papers of a benefit: first those of every regime, then those of one alone. */
export function paperListsOf({ regimes }: Benefit): readonly PaperList[] {
  const inAll = (paper: Paper) => regimes.every(({ papers }) => papers.some(({ id }) => id === paper.id));
  const shared = regimes.slice(0, 1).flatMap(({ papers }) => papers.filter(inAll));
  const own = regimes.map(({ id, papers }) => ({
    regime: id,
    papers: papers.filter((paper) => !inAll(paper)),
  }));
  return [{ papers: shared }, ...own].filter(({ papers }) => papers.length > 0);
}
