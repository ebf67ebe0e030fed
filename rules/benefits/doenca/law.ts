import { contributionFigures } from '../../law/figures/contributions';
import { sicknessAmounts, sicknessFigures } from '../../law/figures/doenca';
import { minimumWageFigures } from '../../law/figures/minimum-wage';

/** The figures of the sickness benefit. */
export const sicknessLaw = {
  ...contributionFigures,
  ...minimumWageFigures,
  ...sicknessFigures,
  ...sicknessAmounts,
};
