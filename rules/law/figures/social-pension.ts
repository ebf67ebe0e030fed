import type { Cite } from '../../core/cite';
import { isoDate, yearOf } from '../../core/dates';
import { euros, percent, shareOf, type Cents } from '../../core/money';
import { derive, series, type Confidence, type Row, type Series } from '../../core/series';
import { socialPensionCites } from '../articles/pensao-social';
import { lastDayOfRsi } from '../minimum-income-dates';
import { iasFigures } from './ias';
import { pensionAgeFigures } from './pension-age';

const checked = '2026-11-22';

interface Value {
  readonly from: string;
  readonly until: string;
  readonly value: Cents;
  readonly confidence?: Confidence;
  readonly note?: string;
}

/** Values of one year after the other; the last one has the source of its own decree. */
function values(id: string, source: Cite, last: Cite, rows: readonly Value[]): Series<Cents> {
  return series(
    id,
    rows.map(({ confidence = 'confirmed', ...row }, index): Row<Cents> => ({
      ...row,
      source: index === rows.length - 1 ? last : source,
      checked,
      confidence,
    })),
  );
}

const early2023 = { from: '2023-01-01', until: '2023-06-30' };
const late2023 = { from: '2023-07-01', until: '2023-12-31' };
const in2024 = { from: '2024-01-01', until: '2024-12-31' };
const in2025 = { from: '2025-01-01', until: '2025-12-31' };
const in2026 = { from: '2026-01-01', until: lastDayOfRsi };
const press = { confidence: 'secondary', note: 'social-pension-press' } as const;
const workedOut = { confidence: 'unconfirmed', note: 'social-supplement-early-2023' } as const;

/** A figure that never changed as long as the social pension could be claimed. */
function always<T>(id: string, value: T, source: Cite, confidence: Confidence = 'confirmed'): Series<T> {
  return series(id, [{ from: '2023-01-01', until: lastDayOfRsi, value, source, checked, confidence }]);
}

/** Figures of the social old-age pension, until the PSU replaces it. */
export const socialPensionFigures = {
  /** The pension, per month. */
  socialPension: values('socialPension', socialPensionCites.who, socialPensionCites.value2026, [
    { ...early2023, value: euros(224, 24), ...press },
    { ...late2023, value: euros(231, 88), ...press },
    { ...in2024, value: euros(245, 79) },
    { ...in2025, value: euros(255, 25) },
    { ...in2026, value: euros(262, 40) },
  ]),
  /** The complemento extraordinário de solidariedade, per month, before {@link socialSupplementAge}. */
  socialSupplementYounger: values(
    'socialSupplementYounger',
    socialPensionCites.supplement,
    socialPensionCites.supplement2026,
    [
      { ...early2023, value: euros(19, 52), ...workedOut },
      { ...late2023, value: euros(20, 18), ...press },
      { ...in2024, value: euros(21, 39) },
      { ...in2025, value: euros(22, 21) },
      { ...in2026, value: euros(22, 83) },
    ],
  ),
  /** The same from that age on. */
  socialSupplementOlder: values(
    'socialSupplementOlder',
    socialPensionCites.supplement,
    socialPensionCites.supplement2026,
    [
      { ...early2023, value: euros(39, 3), ...workedOut },
      { ...late2023, value: euros(40, 36), ...press },
      { ...in2024, value: euros(42, 78) },
      { ...in2025, value: euros(44, 43) },
      { ...in2026, value: euros(45, 67) },
    ],
  ),
  /** Age from which the supplement is higher. */
  socialSupplementAge: always('socialSupplementAge', 70, socialPensionCites.supplement),
  /** What the social pension and a survivor's pension may come to together: the lowest minimum pension. */
  socialPensionJointLimit: values(
    'socialPensionJointLimit',
    socialPensionCites.minimum,
    socialPensionCites.minimum2026,
    [
      { ...early2023, value: euros(291, 48) },
      { ...late2023, value: euros(301, 41) },
      { ...in2024, value: euros(319, 49) },
      { ...in2025, value: euros(331, 79) },
      { ...in2026, value: euros(341, 8) },
    ],
  ),
  /** Gross income per month of somebody alone: at most 40 % of the IAS. */
  socialPensionLimit: derive(
    'socialPensionLimit',
    iasFigures.ias,
    (ias) => shareOf(ias, percent(40)),
    socialPensionCites.means,
  ),
  /** Gross income per month of a couple: at most 60 % of the IAS. */
  socialPensionLimitCouple: derive(
    'socialPensionLimitCouple',
    iasFigures.ias,
    (ias) => shareOf(ias, percent(60)),
    socialPensionCites.means,
  ),
  /** Payments in a year: one a month, and one more in July and in December. */
  socialPensionPayments: always('socialPensionPayments', 14, socialPensionCites.payments),
  /** Months before pension age from which a claim is taken. */
  socialPensionMonthsAhead: always('socialPensionMonthsAhead', 3, socialPensionCites.claim, 'secondary'),
  /** Years with contributions that an old-age pension asks for. */
  socialPensionGuaranteeYears: always('socialPensionGuaranteeYears', 15, socialPensionCites.guarantee),
  /** The last day on which the pension age of the year can be reached and the social pension start. */
  socialPensionStartBy: series(
    'socialPensionStartBy',
    pensionAgeFigures.pensionAgeMonths.rows
      .filter(({ from }) => '2023-01-01' <= from && from <= lastDayOfRsi)
      .map((row) => {
        const end = isoDate(yearOf(row.from), 12, 31);
        return { ...row, value: end < lastDayOfRsi ? end : lastDayOfRsi, source: socialPensionCites.end };
      }),
  ),
};
