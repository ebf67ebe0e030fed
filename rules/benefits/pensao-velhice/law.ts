import { careerFigures } from '../../law/figures/career';
import { iasFigures } from '../../law/figures/ias';
import { oldAgeFigures } from '../../law/figures/old-age';
import { pensionAgeFigures } from '../../law/figures/pension-age';
import { pensionFormulaFigures } from '../../law/figures/pension-formula';
import { pensionMinimumFigures } from '../../law/figures/pension-minimums';

/** The figures of the old-age pension. */
export const oldAgePensionLaw = {
  ...careerFigures,
  ...iasFigures,
  ...oldAgeFigures,
  ...pensionAgeFigures,
  ...pensionFormulaFigures,
  ...pensionMinimumFigures,
};
