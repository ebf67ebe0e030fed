import { abonoFigures } from '../../law/figures/abono';
import { abonoAmountFigures } from '../../law/figures/abono-amounts';
import { ageFigures } from '../../law/figures/ages';
import { iasFigures } from '../../law/figures/ias';
import { residenceFigures } from '../../law/figures/residence';
import { supplementFigures } from '../../law/figures/supplement';

/** The figures of the child benefit and of its supplement. */
export const abonoLaw = {
  ...abonoFigures,
  ...abonoAmountFigures,
  ...ageFigures,
  ...iasFigures,
  ...residenceFigures,
  ...supplementFigures,
};
