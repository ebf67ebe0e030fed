import { abonoAmountFigures } from '../../law/figures/abono-amounts';
import { ageFigures } from '../../law/figures/ages';
import { iasFigures } from '../../law/figures/ias';
import { pensionAgeFigures } from '../../law/figures/pension-age';
import { psiFigures } from '../../law/figures/psi';
import { residenceFigures } from '../../law/figures/residence';
import { supplementFigures } from '../../law/figures/supplement';
import { thirdPersonFigures } from '../../law/figures/third-person';

/** The figures of the PSI, and of what a child may have in its place. */
export const psiLaw = {
  ...abonoAmountFigures,
  ...ageFigures,
  ...iasFigures,
  ...pensionAgeFigures,
  ...psiFigures,
  ...residenceFigures,
  ...supplementFigures,
  ...thirdPersonFigures,
};
