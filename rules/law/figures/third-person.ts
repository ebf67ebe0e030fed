import { euros, type Cents } from '../../core/money';
import { derive, series, type Series } from '../../core/series';
import { thirdPersonCites as cites } from '../articles/third-person';
import type { Cite } from '../../core/cite';
import { socialPensionFigures } from './social-pension';
import { yearly } from './yearly';

const checked = '2026-11-22';

/** A number that has not changed since the first day this project covers. */
function since(id: string, value: number, source: Cite): Series<number> {
  return series(id, [{ from: '2023-01-01', value, source, checked, confidence: 'confirmed' }]);
}

/** Figures of the allowance for the help of a third person. */
export const thirdPersonFigures = {
  /** For each dependent child or young person, per month. */
  thirdPersonAmount: yearly<Cents>('thirdPersonAmount', checked, [
    { year: 2023, value: euros(117, 73), source: cites.amounts[0] },
    { year: 2024, value: euros(122, 90), source: cites.amounts[1] },
    { year: 2025, value: euros(125, 48), source: cites.amounts[2] },
    { year: 2026, value: euros(128, 24), source: cites.amounts[3] },
  ]),
  /** Hours of help a day, at least. */
  thirdPersonHours: since('thirdPersonHours', 6, cites.hours),
  /** From this age a young person may claim without an adult. */
  thirdPersonOwnClaimAge: since('thirdPersonOwnClaimAge', 16, cites.applicant),
  /** Months to claim, counted from the month after the fact. */
  thirdPersonMonthsToClaim: since('thirdPersonMonthsToClaim', 6, cites.deadline),
  /** Nobody below this age is or was married; since April 2025 nobody below 18 may marry any more. */
  ageOfMarriage: since('ageOfMarriage', 16, cites.marriage),
  /** Own income per month below which a married son or daughter is still in the charge of the parents. */
  marriedDescendantLimit: derive(
    'marriedDescendantLimit',
    socialPensionFigures.socialPension,
    (value) => value * 2,
    cites.inChargeByIncome,
  ),
  /** The same for those separated, divorced or widowed. */
  aloneDescendantLimit: derive(
    'aloneDescendantLimit',
    socialPensionFigures.socialPension,
    (value) => value,
    cites.inChargeByIncome,
  ),
};
