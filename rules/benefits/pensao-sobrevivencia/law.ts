import { ageFigures } from '../../law/figures/ages';
import { iasFigures } from '../../law/figures/ias';
import { survivorFigures } from '../../law/figures/pensao-sobrevivencia';
import { pensionFormulaFigures } from '../../law/figures/pension-formula';
import { socialPensionFigures } from '../../law/figures/social-pension';

/** The figures of the survivor's pension and of the death grant. */
export const survivorLaw = {
  ...ageFigures,
  ...iasFigures,
  ...pensionFormulaFigures,
  ...socialPensionFigures,
  ...survivorFigures,
};
