import { contributoryPensionCites as cites } from '../articles/contributory-pensions';
import { since } from './since';

/** How years with contributions are counted for a pension. */
export const careerFigures = {
  /** Days with contributions from which a calendar year counts. */
  densityDays: since('densityDays', 120, cites.density),
  /** The first day of the years that are counted by their days. */
  densityFrom: since('densityFrom', '1994-01-01', cites.density),
  /** Months with contributions before that day that make a year. */
  densityMonthsBefore: since('densityMonthsBefore', 12, cites.densityBefore),
};
