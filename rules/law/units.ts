import { abonoUnits } from './figures/abono-units';
import { carerUnits } from './figures/carer-units';
import { sicknessUnits } from './figures/doenca-units';
import { minimumIncomeUnits } from './figures/minimum-income-units';
import { contributoryPensionUnits } from './figures/contributory-pension-units';
import { csiUnits } from './figures/csi-units';
import { unemploymentUnits } from './figures/desemprego-units';
import { socialPensionUnits } from './figures/pensao-social-units';
import { thirdPersonUnits } from './figures/third-person-units';
import { survivorUnits } from './figures/pensao-sobrevivencia-units';
import { psiUnits } from './figures/psi-units';
import { oldAgeUnits } from './figures/old-age-units';
import { invalidityUnits } from './figures/pensao-invalidez-units';
import { parentalUnits } from './figures/parental-units';
import type { FigureId } from './index';

/** How a figure is read: cents, a number of something, an exact fraction, a day, or several values at once. */
export type Unit = 'money' | 'count' | 'share' | 'date' | 'table';

/** Details of outcomes whose value is an amount, in cents. */
export const detailsInMoney: readonly string[] = ['referenceIncome', 'septemberDouble', 'dailyCents'];

/** The unit of every figure; the compiler asks for a line whenever a figure is added. */
export const units: Readonly<Record<FigureId, Unit>> = {
  ias: 'money',
  iasLastYear: 'money',
  iasTwoYearsAgo: 'money',
  monthsOfGraceAfterExpiry: 'count',
  daysOfWaitAtAima: 'count',
  monthsOfTitle: 'count',
  ...abonoUnits,
  ...minimumIncomeUnits,
  ...socialPensionUnits,
  ...survivorUnits,
  ...contributoryPensionUnits,
  ...oldAgeUnits,
  ...thirdPersonUnits,
  ...csiUnits,
  ...carerUnits,
  ...psiUnits,
  ...parentalUnits,
  ...unemploymentUnits,
  ...sicknessUnits,
  ...invalidityUnits,
};
