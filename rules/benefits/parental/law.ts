import { ageFigures } from '../../law/figures/ages';
import { contributionFigures } from '../../law/figures/contributions';
import { iasFigures } from '../../law/figures/ias';
import { minimumIncomeFigures } from '../../law/figures/minimum-income';
import { minimumIncomeLimits } from '../../law/figures/minimum-income-limits';
import { parentalFigures } from '../../law/figures/parental';
import { parentalAmounts, socialParentalWeights } from '../../law/figures/parental-social';
import { residenceFigures } from '../../law/figures/residence';

/** The figures of the parental benefit. */
export const parentalLaw = {
  ...ageFigures,
  ...contributionFigures,
  ...iasFigures,
  ...minimumIncomeFigures,
  ...minimumIncomeLimits,
  ...parentalFigures,
  ...parentalAmounts,
  ...socialParentalWeights,
  ...residenceFigures,
};
