import type { BenefitId } from '@/lib/benefits';
import { conditionsOf, type Benefit, type FigureId, type Regime } from '@/rules';
import { figureIds, rowsOf } from './figures';
import { citesOf } from './regimes';
import { extrasOf } from './rule-tree';

/** Figures of the law page under one heading. */
export interface FigureGroup {
  /** The benefit that alone uses them; absent for the figures of several benefits. */
  readonly benefit?: BenefitId;
  readonly figures: readonly FigureId[];
}

/** A benefit and its rules. */
export interface BenefitRules {
  readonly id: BenefitId;
  readonly benefit: Benefit | undefined;
}

/** Every figure of the registry in one group: those of several benefits first, then those of each benefit. */
export function figureGroups(benefits: readonly BenefitRules[]): readonly FigureGroup[] {
  const uses = benefits.map(({ id, benefit }) => ({ id, figures: usedBy(benefit), acts: actsOf(benefit) }));
  const ownerOf = (figure: FigureId) => {
    const users = uses.filter(({ figures }) => figures.has(figure));
    const sources = rowsOf(figure).map(({ source }) => source.act);
    const owners =
      users.length > 0 ? users : uses.filter(({ acts }) => sources.every((act) => acts.has(act)));
    return owners.length === 1 ? owners[0]?.id : undefined;
  };
  const of = (owner: BenefitId | undefined) => figureIds.filter((figure) => ownerOf(figure) === owner);
  const own = benefits.map(({ id }) => ({ benefit: id, figures: of(id) }));
  return [{ figures: of(undefined) }, ...own].filter(({ figures }) => figures.length > 0);
}

/** Acts that the rules of a benefit name: a figure that no rule reads itself belongs where its act is named. */
function actsOf(benefit: Benefit | undefined): ReadonlySet<string> {
  return new Set(benefit === undefined ? [] : citesOf(benefit).map(({ act }) => act));
}

function usedBy(benefit: Benefit | undefined): ReadonlySet<string> {
  return new Set(benefit?.regimes.flatMap(usedIn));
}

function usedIn(regime: Regime): readonly string[] {
  const { amount, paidFrom, paidUntil, deadlines, choices, details, papers } = regime;
  const rules = [regime.conditions, ...extrasOf(regime), ...papers.flatMap(({ onlyIf }) => onlyIf ?? [])];
  const computations = [amount, paidFrom, paidUntil, choices, details, ...deadlines].filter(
    (one) => one !== undefined,
  );
  return [...rules.flatMap(conditionsOf), ...computations].flatMap(({ figures }) => figures);
}
