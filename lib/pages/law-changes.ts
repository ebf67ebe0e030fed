import type { BenefitId } from '@/lib/benefits';
import { addMonths, type FigureId, type IsoDate } from '@/rules';
import { rowsOf } from './figures';
import { figuresByBenefit, type BenefitRules } from './law-groups';

const MONTHS_A_YEAR = 12;

/** What changes for one benefit on one day. */
export interface BenefitChange {
  readonly benefit: BenefitId;
  /** Texts of the law that start on this day. */
  readonly regimes: readonly string[];
  /** How many figures have a new value. */
  readonly figures: number;
}

/** A day on which the law changes. */
export interface LawChange {
  readonly day: IsoDate;
  readonly benefits: readonly BenefitChange[];
}

/** The changes of the year before a day and of the year after it, as far as they are published, oldest first. */
export function lawChanges(benefits: readonly BenefitRules[], date: IsoDate): readonly LawChange[] {
  const figures = new Map(
    figuresByBenefit(benefits).map(({ benefit, own, shared }) => [benefit, [...own, ...shared]]),
  );
  const starts = benefits.map(({ id, benefit }) => ({
    benefit: id,
    regimes: benefit?.regimes.map((regime) => ({ id: regime.id, day: regime.inForce.from })) ?? [],
    figures: (figures.get(id) ?? []).flatMap(newValuesOf),
  }));
  const days = starts.flatMap((start) => [...start.regimes.map(({ day }) => day), ...start.figures]);
  const [first, last] = [addMonths(date, -MONTHS_A_YEAR), addMonths(date, MONTHS_A_YEAR)];
  const shown = [...new Set(days)].filter((day) => first < day && day <= last);
  return shown.toSorted().map((day) => ({
    day,
    benefits: starts
      .map(({ benefit, ...start }) => ({
        benefit,
        regimes: start.regimes.filter((regime) => regime.day === day).map(({ id }) => id),
        figures: start.figures.filter((from) => from === day).length,
      }))
      .filter((change) => change.regimes.length > 0 || change.figures > 0),
  }));
}

/** The days on which a figure starts to have another value than before. */
function newValuesOf(figure: FigureId): readonly IsoDate[] {
  const rows = rowsOf(figure);
  return rows
    .filter(({ value }, index) => JSON.stringify(value) !== JSON.stringify(rows[index - 1]?.value))
    .map(({ from }) => from);
}
