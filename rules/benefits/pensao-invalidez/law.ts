import { ageFigures } from '../../law/figures/ages';
import { careerFigures } from '../../law/figures/career';
import { iasFigures } from '../../law/figures/ias';
import { invalidityFigures } from '../../law/figures/pensao-invalidez';
import { pensionAgeFigures } from '../../law/figures/pension-age';
import { pensionFormulaFigures } from '../../law/figures/pension-formula';
import { pensionMinimumFigures } from '../../law/figures/pension-minimums';
import { psiFigures } from '../../law/figures/psi';
import { residenceFigures } from '../../law/figures/residence';
import { sicknessFigures } from '../../law/figures/doenca';
import { socialPensionFigures } from '../../law/figures/social-pension';

/** The figures of the invalidity pension. */
export const invalidityLaw = {
  ...ageFigures,
  ...careerFigures,
  ...iasFigures,
  ...invalidityFigures,
  ...pensionAgeFigures,
  ...pensionFormulaFigures,
  ...pensionMinimumFigures,
  ...psiFigures,
  ...residenceFigures,
  ...sicknessFigures,
  ...socialPensionFigures,
};
