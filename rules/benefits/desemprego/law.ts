import { ageFigures } from '../../law/figures/ages';
import { iasFigures } from '../../law/figures/ias';
import { minimumIncomeFigures } from '../../law/figures/minimum-income';
import { minimumIncomeLimits } from '../../law/figures/minimum-income-limits';
import { minimumWageFigures } from '../../law/figures/minimum-wage';
import { residenceFigures } from '../../law/figures/residence';
import { unemploymentFigures } from '../../law/figures/desemprego';
import { unemploymentAmounts } from '../../law/figures/desemprego-amounts';

/** The figures of the unemployment benefits. */
export const unemploymentLaw = {
  ageOfDisabledInHigher: ageFigures.ageOfDisabledInHigher,
  ...iasFigures,
  minimumIncomeAge: minimumIncomeFigures.minimumIncomeAge,
  psuUnemploymentLimit: minimumIncomeLimits.psuUnemploymentLimit,
  ...minimumWageFigures,
  ...residenceFigures,
  ...unemploymentFigures,
  ...unemploymentAmounts,
};
