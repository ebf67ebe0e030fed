import { parentalCites } from '../articles/parental';
import { since } from './since';

/** What the questions on contributions name: the parental and the sickness benefit ask the same. */
export const contributionFigures = {
  /** Months in a row without contributions after which counting starts again. */
  parentalGapMonths: since('parentalGapMonths', 6, parentalCites.guarantee),
  /** Own contributions are paid up to the end of the month that lies so many months before. */
  parentalPaidUpMonths: since('parentalPaidUpMonths', 3, parentalCites.paid, { confidence: 'secondary' }),
  /** Months before that of the first day in which the reference period lies. */
  parentalWindowMonths: since('parentalWindowMonths', 8, parentalCites.reference),
  /** Months of the reference period: the oldest of those. */
  parentalReferenceMonths: since('parentalReferenceMonths', 6, parentalCites.reference),
};
