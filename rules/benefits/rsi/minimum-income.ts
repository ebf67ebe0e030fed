import { minimumIncomeLaw } from './law';
import type { Benefit } from '../../core/benefit';
import type { FactId } from '../../facts';
import { psuCites } from '../../law/articles/psu';
import { firstDayOfPsu } from '../../law/minimum-income-dates';
import { derivedIncome } from '../shared/minimum-income/income';
import { minimumIncomeAdvice } from './advice';
import { psu } from '../shared/minimum-income/psu';
import { householdWorkAndMoney } from '../shared/minimum-income/order';
import { rsi } from './rsi';

/** Who the person is and lives with, then work, money, papers, and last what few people have to answer. */
const order: readonly FactId[] = [
  'claimDate',
  'birthDate',
  'ownIncome',
  'pregnant',
  'livesAsCouple',
  'hasDependants',
  ...householdWorkAndMoney,
  'citizenship',
  'euRegistration',
  'paper',
  'titleSince',
  'renewalProof',
  'paperExpiredOn',
  'everyoneResides',
  'everyoneHasNiss',
  'violenceVictimStatus',
  'specialSituations',
  'prisonReleaseOn',
  'institution',
  'institutionUntil',
  'acceptsDataAccess',
  'acceptsPlan',
];

/** The minimum income: one benefit for the person, two texts of the law. */
export const minimumIncome: Benefit = {
  id: 'rsi',
  figures: minimumIncomeLaw,
  regimes: [rsi, psu],
  order,
  derive: derivedIncome,
  change: { on: firstDayOfPsu, cite: psuCites.start, advice: minimumIncomeAdvice },
};
