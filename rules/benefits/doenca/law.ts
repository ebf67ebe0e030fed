import { contributionFigures } from '../../law/figures/contributions';
import { sicknessAmounts, sicknessFigures } from '../../law/figures/doenca';

/** The figures of the sickness benefit. */
export const sicknessLaw = { ...contributionFigures, ...sicknessFigures, ...sicknessAmounts };
