import { ageFigures } from '../../law/figures/ages';
import { iasFigures } from '../../law/figures/ias';
import { minimumIncomeFigures } from '../../law/figures/minimum-income';
import { minimumIncomeLimits } from '../../law/figures/minimum-income-limits';
import { parentalFigures } from '../../law/figures/parental';
import { pensionAgeFigures } from '../../law/figures/pension-age';
import { psuFigures } from '../../law/figures/psu';
import { residenceFigures } from '../../law/figures/residence';
import { rsiFigures } from '../../law/figures/rsi';

/** The figures of the minimum income under both texts of the law. */
export const minimumIncomeLaw = {
  ...ageFigures,
  ...iasFigures,
  ...minimumIncomeFigures,
  ...minimumIncomeLimits,
  ...parentalFigures,
  ...pensionAgeFigures,
  ...psuFigures,
  ...residenceFigures,
  ...rsiFigures,
};
