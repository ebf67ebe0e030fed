import type { Cite } from '../../core/cite';
import type { ShownFigures } from '../../core/condition';
import type { IsoDate } from '../../core/dates';
import type { FigureId } from '../index';

/**
 * A place where the printed guide of Viseu Integra is wrong today, or says nothing. Its words stand in the texts of the
 * benefit: `page.guide.<id>.printed` says what the guide prints, `page.guide.<id>.today` what holds.
 */
export type Correction = Quotation & (ByFigures | ByPlace);

interface Quotation {
  readonly id: string;
  /** Figures that the guide prints, by the placeholder they have in `printed`. */
  readonly quotes?: ShownFigures;
}

/** Newer figures: their rows tell since when they hold and where they stand. `today` names them as placeholders. */
interface ByFigures {
  readonly figures: readonly [FigureId, ...FigureId[]];
}

/** A rule that is newer, or that the guide leaves out. */
interface ByPlace {
  /** The first day of the rule; absent when it is not known. */
  readonly since?: IsoDate;
  readonly cites: readonly [Cite, ...Cite[]];
}
