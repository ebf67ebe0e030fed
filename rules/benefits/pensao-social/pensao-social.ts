import { socialPensionLaw } from './law';
import type { Benefit } from '../../core/benefit';
import type { Known } from '../../core/condition';
import type { FiguresOnDay } from '../../core/figures';
import type { FactId } from '../../facts';
import { psuCites } from '../../law/articles/psu';
import { firstDayOfPsu } from '../../law/minimum-income-dates';
import { derivedIncome } from '../shared/minimum-income/income';
import { householdWorkAndMoney } from '../shared/minimum-income/order';
import { hasPensionAge } from '../shared/pension-age';
import { socialPensionAdvice } from './advice';
import { socialPensionCover } from './cover';
import { psuOfPensionAge } from './psu-of-pension-age';
import { socialPension } from './social-pension';

/** Age and pensions, then who the person lives with and money, papers, and last what few people have to answer. */
const order: readonly FactId[] = [
  'claimDate',
  'birthDate',
  'ownPensions',
  'ownPensionsAmount',
  'pensionContributions',
  'livesAsCouple',
  'ownGrossIncome',
  'coupleGrossIncome',
  'receivesPsu',
  ...householdWorkAndMoney,
  'everyoneHasNiss',
  'receivesPsi',
  'citizenship',
  'euRegistration',
  'paper',
  'titleSince',
  'renewalProof',
  'paperExpiredOn',
  'agreementCountry',
  'insuredInOtherEuCountry',
  'violenceVictimStatus',
  'specialSituations',
  'prisonReleaseOn',
  'acceptsDataAccess',
  'acceptsPlan',
];

/** Of somebody of pension age only the couple counts (DL 166/2026, art. 5(5)), so nobody is asked about children. */
function withoutChildren({ birthDate, claimDate }: Known, { pensionAgeMonths }: FiguresOnDay): Known {
  if (typeof birthDate !== 'string' || typeof claimDate !== 'string') return {};
  if (typeof pensionAgeMonths !== 'number') return {};
  return hasPensionAge(birthDate, claimDate, pensionAgeMonths) ? { children: [] } : {};
}

/** The social old-age pension, and what takes its place: two texts of the law. */
export const pensaoSocial: Benefit = {
  id: 'pensao-social',
  figures: socialPensionLaw,
  regimes: [socialPension, psuOfPensionAge],
  order,
  derive: (situation, law) => ({
    ...derivedIncome(situation),
    socialPensionCover: socialPensionCover(situation),
    ...withoutChildren(situation, law),
  }),
  change: { on: firstDayOfPsu, cite: psuCites.start, advice: socialPensionAdvice },
};
