import type { Cite } from '../../core/cite';
import { percent, shareOf, type Cents, type Share } from '../../core/money';
import { derive, series, type Row, type Series } from '../../core/series';
import { carerCites as cites } from '../articles/carer';
import { firstDayOfSharedHome, lastDayOfFamilyAlone } from '../carer-dates';
import { firstClaimDate } from '../first-claim-date';
import { firstDayOfPsu } from '../minimum-income-dates';
import { iasFigures } from './ias';
import { socialPensionFigures } from './social-pension';

const checked = '2026-11-23';
const firstYearOfHigherReference = '2025-01-01';

/** A value that has not changed since the first day of claim. */
function standing<T>(id: string, value: T, source: Cite, mark: Partial<Row<T>> = {}): Series<T> {
  return series(id, [{ from: firstClaimDate, value, source, checked, confidence: 'confirmed', ...mark }]);
}

/** A multiple of the IAS from the first day of claim on, as one decree sets it. */
function ofIas(id: string, share: Share, source: Cite): readonly Row<Cents>[] {
  const rows = derive(id, iasFigures.ias, (ias) => shareOf(ias, share), source).rows;
  return rows.filter(({ from }) => from >= firstClaimDate).map((row) => ({ ...row, checked }));
}

const inFull: Share = { of: 1, in: 1 };

/** What the subsidy fills up to: the IAS, and a tenth more since 2025. */
const carerReference = series('carerReference', [
  ...ofIas('carerReference', inFull, cites.reference).filter(({ from }) => from < firstYearOfHigherReference),
  ...ofIas('carerReference', percent(110), cites.referenceToday).filter(
    ({ from }) => from >= firstYearOfHigherReference,
  ),
]);

const carerInsuranceContribution = series(
  'carerInsuranceContribution',
  ofIas('carerInsuranceContribution', percent(21, 40), cites.insurance),
);

/**
 * The dependency top-up in one scheme: a share of the social pension, and since the law of the PSU a share of the IAS
 * that gives the same euros.
 */
function dependency(id: string, ofPension: Share, ofIasToday: Share): Series<Cents> {
  const before = derive(
    id,
    socialPensionFigures.socialPension,
    (pension) => shareOf(pension, ofPension),
    cites.dependency,
  ).rows;
  const today = ofIas(id, ofIasToday, cites.dependencyToday)
    .filter(({ until }) => until !== undefined && until >= firstDayOfPsu)
    .map((row) => ({ ...row, from: firstDayOfPsu }));
  return series(
    id,
    [...before, ...today].map((row) => ({
      ...row,
      checked,
      confidence: 'computed',
      note: 'dependency-computed',
    })),
  );
}

/** Figures of the informal carer status and of the subsidy of the main carer. */
export const carerFigures = {
  carerReference,
  /** Income of the household, divided by its weights, has to be below this. */
  carerIncomeLimit: series('carerIncomeLimit', ofIas('carerIncomeLimit', percent(130), cites.incomeLimit)),
  carerAdultWeight: standing('carerAdultWeight', percent(70), cites.scale),
  carerMinorWeight: standing('carerMinorWeight', percent(50), cites.scale),
  /** Voluntary insurance of a main carer, per month, and the part of it that is added to the subsidy. */
  carerInsuranceContribution,
  carerInsuranceShare: standing('carerInsuranceShare', percent(50), cites.amount),
  carerInsuranceTopUp: derive(
    'carerInsuranceTopUp',
    carerInsuranceContribution,
    (contribution) => shareOf(contribution, percent(50)),
    cites.amount,
  ),
  /** The dependency top-up, per month: general scheme, and the schemes of farm workers and without contributions. */
  dependencyFirst: dependency('dependencyFirst', percent(50), { of: 24_426, in: 100_000 }),
  dependencySecond: dependency('dependencySecond', percent(90), { of: 43_967, in: 100_000 }),
  dependencyFirstSocial: dependency('dependencyFirstSocial', percent(45), { of: 21_983, in: 100_000 }),
  dependencySecondSocial: dependency('dependencySecondSocial', percent(85), { of: 41_524, in: 100_000 }),
  /** Relatives and in-laws up to this degree are family. */
  carerKinshipDegree: standing('carerKinshipDegree', 4, cites.main),
  /** Whether people without family ties who share the home may be non-main carers: 1; 0 while they could not. */
  carerSharedHome: series('carerSharedHome', [
    {
      from: firstClaimDate,
      until: lastDayOfFamilyAlone,
      value: 0,
      source: cites.nonMain,
      checked,
      confidence: 'confirmed',
    },
    {
      from: firstDayOfSharedHome,
      value: 1,
      source: cites.sharedHome,
      checked,
      confidence: 'confirmed',
    },
  ]),
  /** Non-main carers that one person may have. */
  carersBesidesMain: standing('carersBesidesMain', 3, cites.furtherCarers, { note: 'carer-number' }),
  /** Days in hospital after which the support is suspended: more than these. */
  carerAwayDays: standing('carerAwayDays', 30, cites.regime, {
    confidence: 'secondary',
    note: 'carer-practice',
  }),
  /** Working days to tell Social Security about a change. */
  carerDaysToTell: standing('carerDaysToTell', 10, cites.regime, {
    confidence: 'secondary',
    note: 'carer-practice',
  }),
  /** An early pension may stand beside the subsidy when it was cut by more than this. */
  carerPensionCut: standing('carerPensionCut', percent(20), cites.subsidy),
  /** Months after the claim of that pension in which the dependent person had come to the household. */
  carerPensionMonths: standing('carerPensionMonths', 12, cites.subsidy),
};
