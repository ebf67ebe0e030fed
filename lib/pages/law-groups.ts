import type { BenefitId } from '@/lib/benefits';
import { computationsOf, conditionsOf, treesOf, type Benefit, type FigureId, type Regime } from '@/rules';
import { figureIds, rowsOf } from './figures';
import { citesOf } from './regimes';

/** The figures on the law page of one benefit. */
export interface BenefitFigures {
  readonly benefit: BenefitId;
  /** Those that no other benefit reads. */
  readonly own: readonly FigureId[];
  /** Those that it shares with others, such as the IAS. */
  readonly shared: readonly FigureId[];
}

/** A benefit and its rules. */
export interface BenefitRules {
  readonly id: BenefitId;
  readonly benefit: Benefit | undefined;
}

/** Every figure of the registry, under each benefit whose rules or texts read it. */
export function figuresByBenefit(benefits: readonly BenefitRules[]): readonly BenefitFigures[] {
  const uses = benefits.map(useOf);
  const owners = new Map(figureIds.map((figure) => [figure, ownerOf(figure, uses)]));
  return uses.map(({ id, registry }) => ({
    benefit: id,
    own: figureIds.filter((figure) => owners.get(figure) === id),
    shared: figureIds.filter((figure) => owners.get(figure) === undefined && registry.has(figure)),
  }));
}

interface Use {
  readonly id: BenefitId;
  /** The figures that the rules read, … */
  readonly figures: ReadonlySet<string>;
  /** … those that rules or texts may name, … */
  readonly registry: ReadonlySet<string>;
  /** … and the acts that the rules cite. */
  readonly acts: ReadonlySet<string>;
}

function useOf({ id, benefit }: BenefitRules): Use {
  const cites = benefit === undefined ? [] : citesOf(benefit);
  return {
    id,
    figures: new Set(benefit?.regimes.flatMap(usedIn)),
    registry: new Set(Object.keys(benefit?.figures ?? {})),
    acts: new Set(cites.map(({ act }) => act)),
  };
}

/** The one benefit whose rules read a figure; else the one that names its act, or that alone names the figure. */
function ownerOf(figure: FigureId, uses: readonly Use[]): BenefitId | undefined {
  const readers = uses.filter(({ figures }) => figures.has(figure));
  const holders = uses.filter(({ registry }) => registry.has(figure));
  const sources = rowsOf(figure).map(({ source }) => source.act);
  const named = holders.filter(({ acts }) => sources.every((act) => acts.has(act)));
  const owners = [readers, named, holders].find((candidates) => candidates.length > 0) ?? [];
  return owners.length === 1 ? owners[0]?.id : undefined;
}

function usedIn(regime: Regime): readonly string[] {
  return [...treesOf(regime).flatMap(conditionsOf), ...computationsOf(regime)].flatMap(
    ({ figures }) => figures,
  );
}
