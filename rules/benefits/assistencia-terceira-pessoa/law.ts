import { abonoFigures } from '../../law/figures/abono';
import { ageFigures } from '../../law/figures/ages';
import { iasFigures } from '../../law/figures/ias';
import { residenceFigures } from '../../law/figures/residence';
import { supplementFigures } from '../../law/figures/supplement';
import { thirdPersonFigures } from '../../law/figures/third-person';

/** The figures of the allowance for help by another person. */
export const thirdPersonLaw = {
  ...abonoFigures,
  ...ageFigures,
  ...iasFigures,
  ...residenceFigures,
  ...supplementFigures,
  ...thirdPersonFigures,
};
