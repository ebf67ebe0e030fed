import { ageFigures } from '../../law/figures/ages';
import { iasFigures } from '../../law/figures/ias';
import { minimumIncomeFigures } from '../../law/figures/minimum-income';
import { minimumIncomeLimits } from '../../law/figures/minimum-income-limits';
import { parentalFigures } from '../../law/figures/parental';
import { pensionAgeFigures } from '../../law/figures/pension-age';
import { psuFigures } from '../../law/figures/psu';
import { residenceFigures } from '../../law/figures/residence';
import { socialPensionFigures } from '../../law/figures/social-pension';

/** The figures of the social old-age pension, and of the PSU in its place. */
export const socialPensionLaw = {
  ...ageFigures,
  ...iasFigures,
  ...minimumIncomeFigures,
  ...minimumIncomeLimits,
  ...parentalFigures,
  ...pensionAgeFigures,
  ...psuFigures,
  ...residenceFigures,
  ...socialPensionFigures,
};
