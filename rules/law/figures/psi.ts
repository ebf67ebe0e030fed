import type { Cite } from '../../core/cite';
import { percent, shareOf, type Cents } from '../../core/money';
import { derive, series, type Confidence, type Row, type Series } from '../../core/series';
import { psiCites as cites } from '../articles/psi';
import { yearly } from './yearly';

const checked = '2026-11-22';
const firstYear = 2023;
const aMonth = { of: 1, in: 12 } as const;

/** Cents per year, each with the decree of its year. */
function values(
  id: string,
  cents: readonly Cents[],
  sure: Readonly<Record<number, Confidence>> = {},
): Series<Cents> {
  return yearly(
    id,
    checked,
    cents.map((value, index) => ({
      year: firstYear + index,
      value,
      source: cites.values[index] ?? cites.reference,
      confidence: sure[firstYear + index] ?? 'confirmed',
    })),
  );
}

/** A figure that has not changed since the first day this project covers. */
function since<T>(
  id: string,
  value: T,
  source: Cite,
  mark: Partial<Pick<Row<T>, 'confidence' | 'note'>> = {},
): Series<T> {
  return series(id, [{ from: '2023-01-01', value, source, checked, confidence: 'confirmed', ...mark }]);
}

const psiBaseYear = values('psiBaseYear', [3581_08, 3795_94, 3894_63, 4003_68]);
const psiComplementYear = values('psiComplementYear', [5858_63, 6608_00, 6779_81, 8040_00], {
  2023: 'computed',
  2024: 'computed',
});
const psiBase = derive('psiBase', psiBaseYear, (value) => shareOf(value, aMonth), cites.amount);
const psiMinor = derive('psiMinor', psiBase, (value) => shareOf(value, percent(50)), cites.minors);
const scale = { confidence: 'unconfirmed', note: 'psi-scale' } as const;

/** Figures of the prestação social para a inclusão. */
export const psiFigures = {
  psiBaseYear,
  /** The base component per month. */
  psiBase,
  psiMinor,
  /** What a child in a household with one adult gets: 35 % more than {@link psiMinor}, rounded half up. */
  psiMinorSingleParent: derive(
    'psiMinorSingleParent',
    psiMinor,
    (value) => shareOf(value, percent(135)),
    cites.minors,
  ),
  psiSingleParentShare: since('psiSingleParentShare', percent(35), cites.minors),
  psiComplementYear,
  /** The complement of one person alone, per month, at most; also what the threshold starts from. */
  psiComplement: derive(
    'psiComplement',
    psiComplementYear,
    (value) => shareOf(value, aMonth),
    cites.complementReference,
  ),
  /** What own income of somebody who works may reach, per year. */
  psiWorkLimit: values('psiWorkLimit', [10640_00, 11480_00, 12180_00, 12880_00], {
    2023: 'computed',
    2024: 'computed',
  }),
  psiDegree: since('psiDegree', 60, cites.degree),
  psiHighDegree: since('psiHighDegree', 80, cites.degree),
  psiAgeLimit: since('psiAgeLimit', 55, cites.age),
  /** What each other adult, and each minor, adds to the threshold of the complement. */
  psiAdultWeight: since('psiAdultWeight', percent(70), cites.scale, scale),
  psiMinorWeight: since('psiMinorWeight', percent(50), cites.scale, scale),
  /** So near the threshold no answer is given while the weights are not confirmed: caution, not law. */
  psiThresholdMargin: since('psiThresholdMargin', percent(10), cites.scale, {
    confidence: 'unconfirmed',
    note: 'psi-margin',
  }),
  /** The share of the holder's income from work that counts for the complement. */
  psiWorkShare: since('psiWorkShare', percent(89), cites.scale),
  /** What each further holder in the household adds to the highest complement. */
  psiFurtherHolderShare: since('psiFurtherHolderShare', percent(75), cites.scale, {
    confidence: 'secondary',
    note: 'psi-further-holder',
  }),
  /** Days within which the medical board should see somebody. */
  psiBoardDays: since('psiBoardDays', 60, cites.certificate),
};
