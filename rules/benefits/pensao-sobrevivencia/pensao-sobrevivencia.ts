import type { Benefit } from '../../core/benefit';
import type { Known } from '../../core/condition';
import type { FactId } from '../../facts';
import { deathGrantRegime } from './death-grant';
import { survivorLaw } from './law';
import { orphansPension, survivorsPension } from './pension';

/** What the insurance of the person who died settles: nobody is asked for earnings beside a pension. */
function settledByCover({ deceasedCover }: Known): Known {
  if (deceasedCover === 'pensioner') return { deceasedMonths: 0, deceasedEarnings: 0 };
  if (deceasedCover === 'civil-service' || deceasedCover === 'never')
    return { deceasedMonths: 0, deceasedPension: 0, deceasedEarnings: 0 };
  return deceasedCover === undefined ? {} : { deceasedPension: 0 };
}

/** The death and who it was first, then the claimant's own case, the family, money, and last what hurts to tell. */
const order: readonly FactId[] = [
  'claimDate',
  'deathFor',
  'deathOn',
  'relation',
  'deceasedCover',
  'deceasedMonths',
  'deceasedAbroad',
  'deceasedMonthsAbroad',
  'marriedOn',
  'commonChild',
  'coupleSince',
  'marriedToAnother',
  'alimony',
  'newCouple',
  'birthDate',
  'ownSchool',
  'ownPostgraduate',
  'workIncomeYear',
  'owedAlimony',
  'livedWithDeceased',
  'children',
  'childRelation',
  'childBirthDate',
  'childOwedAlimony',
  'childLivedWithDeceased',
  'childSchool',
  'childPostgraduate',
  'childWorkYear',
  'childOwnIncome',
  'entitledPartners',
  'entitledDescendants',
  'entitledAscendants',
  'livesAsCouple',
  'ownGrossIncome',
  'coupleGrossIncome',
  'deceasedPension',
  'deceasedEarnings',
  'alimonyAmount',
  'ownDisabilityBenefit',
  'childDisabilityBenefit',
  'deathCause',
  'permanentlyUnable',
  'recordsAbroad',
  'everyoneHasNiss',
  'barredByCourt',
];

/** Survivor's pension of the claimant and of the children at home, and the death grant. */
export const pensaoSobrevivencia: Benefit = {
  id: 'pensao-sobrevivencia',
  figures: survivorLaw,
  regimes: [survivorsPension, orphansPension, deathGrantRegime],
  order,
  derive: settledByCover,
};
