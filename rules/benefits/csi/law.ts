import { csiFigures } from '../../law/figures/csi';
import { iasFigures } from '../../law/figures/ias';
import { pensionAgeFigures } from '../../law/figures/pension-age';
import { residenceFigures } from '../../law/figures/residence';
import { socialPensionFigures } from '../../law/figures/social-pension';

/** The figures of the supplement for older people. */
export const csiLaw = {
  ...csiFigures,
  ...iasFigures,
  ...pensionAgeFigures,
  ...residenceFigures,
  ...socialPensionFigures,
};
