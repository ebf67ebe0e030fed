import { ageFigures } from '../../law/figures/ages';
import { carerFigures } from '../../law/figures/carer';
import { iasFigures } from '../../law/figures/ias';
import { pensionAgeFigures } from '../../law/figures/pension-age';
import { residenceFigures } from '../../law/figures/residence';
import { thirdPersonFigures } from '../../law/figures/third-person';

/** The figures of the informal carer status. */
export const carerLaw = {
  ...ageFigures,
  ...carerFigures,
  ...iasFigures,
  ...pensionAgeFigures,
  ...residenceFigures,
  ...thirdPersonFigures,
};
