import { figuresReader, type FiguresOf } from '../core/figures';
import { abonoFigures } from './figures/abono';
import { abonoAmountFigures } from './figures/abono-amounts';
import { ageFigures } from './figures/ages';
import { careerFigures } from './figures/career';
import { carerFigures } from './figures/carer';
import { contributionFigures } from './figures/contributions';
import { csiFigures } from './figures/csi';
import { sicknessAmounts, sicknessFigures } from './figures/doenca';
import { unemploymentFigures } from './figures/desemprego';
import { unemploymentAmounts } from './figures/desemprego-amounts';
import { iasFigures } from './figures/ias';
import { minimumIncomeFigures } from './figures/minimum-income';
import { minimumIncomeLimits } from './figures/minimum-income-limits';
import { minimumWageFigures } from './figures/minimum-wage';
import { socialPensionFigures } from './figures/social-pension';
import { invalidityFigures } from './figures/pensao-invalidez';
import { parentalFigures } from './figures/parental';
import { parentalAmounts, socialParentalWeights } from './figures/parental-social';
import { oldAgeFigures } from './figures/old-age';
import { pensionAgeFigures } from './figures/pension-age';
import { pensionFormulaFigures } from './figures/pension-formula';
import { pensionMinimumFigures } from './figures/pension-minimums';
import { psiFigures } from './figures/psi';
import { survivorFigures } from './figures/pensao-sobrevivencia';
import { psuFigures } from './figures/psu';
import { residenceFigures } from './figures/residence';
import { rsiFigures } from './figures/rsi';
import { supplementFigures } from './figures/supplement';
import { thirdPersonFigures } from './figures/third-person';

/** Every figure of the law with its history. */
export const figures = {
  ...iasFigures,
  ...residenceFigures,
  ...ageFigures,
  ...supplementFigures,
  ...abonoFigures,
  ...abonoAmountFigures,
  ...minimumIncomeFigures,
  ...minimumIncomeLimits,
  ...rsiFigures,
  ...psuFigures,
  ...pensionAgeFigures,
  ...careerFigures,
  ...pensionFormulaFigures,
  ...pensionMinimumFigures,
  ...oldAgeFigures,
  ...socialPensionFigures,
  ...survivorFigures,
  ...psiFigures,
  ...thirdPersonFigures,
  ...csiFigures,
  ...carerFigures,
  ...contributionFigures,
  ...invalidityFigures,
  ...parentalFigures,
  ...parentalAmounts,
  ...socialParentalWeights,
  ...unemploymentFigures,
  ...unemploymentAmounts,
  ...minimumWageFigures,
  ...sicknessFigures,
  ...sicknessAmounts,
};

/** The values of all figures on one day. */
export type Figures = FiguresOf<typeof figures>;

/** The id of a figure. */
export type FigureId = keyof Figures;

export { firstClaimDate } from './first-claim-date';

/**
 * The figures in force on a day; those not published for it are absent.
 * @example lawOn('2026-11-22')['ias'] // 53713
 */
export const lawOn = figuresReader(figures);
