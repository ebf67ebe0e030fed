import { percent, type Cents } from '../../core/money';
import type { Series } from '../../core/series';
import { abonoCites as cites } from '../articles/abono';
import { yearly, type Year } from './yearly';

const checked = '2026-11-22';
const firstYear = 2023;

/** What tells a year of a figure from the others: how sure it is, or its own article. */
type Mark = Partial<Pick<Year<Cents>, 'confidence' | 'note' | 'source'>>;

/** Cents per month from 2023 on, one figure a year, each with the decree of its year. */
function amounts(
  id: string,
  values: readonly Cents[],
  marks: Readonly<Record<number, Mark>> = {},
): Series<Cents> {
  return yearly(
    id,
    checked,
    values.map((value, index) => ({
      year: firstYear + index,
      value,
      source: cites.amounts[index] ?? cites.amounts[0],
      ...marks[firstYear + index],
    })),
  );
}

const unconfirmed: Mark = { confidence: 'unconfirmed', note: 'larger-family-unconfirmed' };
const onePrint: Mark = { confidence: 'secondary', note: 'larger-family-unconfirmed' };
const conflict: Mark = { confidence: 'unconfirmed', note: 'larger-family-conflict' };
const base2026 = { 2026: { source: cites.baseAmounts2026 } };
const estimated2023: Readonly<Record<number, Mark>> = {
  2023: { confidence: 'unconfirmed', note: 'supplement-2023-unconfirmed' },
};

/** Of 2024 and 2025 no larger-family amount was reached; of 2026 one source prints the marked ones. */
const largerFamily = (of2026: Mark): Readonly<Record<number, Mark>> => ({
  2024: unconfirmed,
  2025: unconfirmed,
  2026: of2026,
});

/** Amounts per month, by bracket and age band; "baby" is up to 36 months, "young child" up to 72. */
export const abonoAmountFigures = {
  abonoBracket1Baby: amounts('abonoBracket1Baby', [161_03, 183_03, 186_87, 190_98], base2026),
  abonoBracket1Older: amounts('abonoBracket1Older', [50_00, 72_00, 73_51, 75_13], base2026),
  abonoBracket2Baby: amounts('abonoBracket2Baby', [132_92, 154_92, 158_17, 161_65], base2026),
  abonoBracket2Older: amounts('abonoBracket2Older', [50_00, 72_00, 73_51, 75_13], base2026),
  abonoBracket3Baby: amounts('abonoBracket3Baby', [104_57, 126_57, 129_23, 132_07], base2026),
  abonoBracket3YoungChild: amounts('abonoBracket3YoungChild', [34_86, 56_86, 58_05, 59_33], base2026),
  abonoBracket3Older: amounts('abonoBracket3Older', [30_09, 52_09, 53_18, 54_35], base2026),
  abonoBracket4Baby: amounts('abonoBracket4Baby', [62_75, 84_75, 86_53, 88_43], base2026),
  abonoBracket4YoungChild: amounts('abonoBracket4YoungChild', [20_91, 42_91, 43_81, 44_77], base2026),
  largerFamilyBracket1Two: amounts(
    'largerFamilyBracket1Two',
    [40_25, 62_25, 63_56, 64_96],
    largerFamily(onePrint),
  ),
  largerFamilyBracket2Two: amounts(
    'largerFamilyBracket2Two',
    [33_24, 55_24, 56_40, 57_64],
    largerFamily(onePrint),
  ),
  largerFamilyBracket3Two: amounts(
    'largerFamilyBracket3Two',
    [30_09, 52_09, 53_18, 54_35],
    largerFamily(onePrint),
  ),
  largerFamilyBracket4Two: amounts(
    'largerFamilyBracket4Two',
    [15_69, 37_69, 38_48, 39_28],
    largerFamily(conflict),
  ),
  largerFamilyBracket1More: amounts(
    'largerFamilyBracket1More',
    [80_51, 102_51, 104_66, 106_96],
    largerFamily(onePrint),
  ),
  largerFamilyBracket2More: amounts(
    'largerFamilyBracket2More',
    [66_47, 88_47, 90_33, 92_32],
    largerFamily(unconfirmed),
  ),
  largerFamilyBracket3More: amounts(
    'largerFamilyBracket3More',
    [60_18, 82_18, 83_91, 85_76],
    largerFamily(unconfirmed),
  ),
  largerFamilyBracket4More: amounts(
    'largerFamilyBracket4More',
    [31_38, 53_38, 54_50, 55_70],
    largerFamily(unconfirmed),
  ),
  supplementUnder14: amounts('supplementUnder14', [68_11, 71_10, 72_59, 74_19], estimated2023),
  supplementUnder18: amounts('supplementUnder18', [99_20, 103_56, 105_73, 108_06], {
    ...estimated2023,
    2024: { confidence: 'computed' },
  }),
  supplementUnder24: amounts('supplementUnder24', [132_78, 138_61, 141_52, 144_63], estimated2023),
  /** What the household allowance and the top-up for children in extreme poverty reach together. */
  garantiaTotal: amounts('garantiaTotal', [100_00, 122_00, 124_60, 127_33], {
    2026: { source: cites.garantiaAmount2026 },
  }),
  singleParentShareBracket1: yearly('singleParentShareBracket1', checked, [
    { year: 2023, value: percent(50), source: cites.singleParent },
    { year: 2024, value: percent(50), source: cites.singleParent },
    { year: 2025, value: percent(50), source: cites.singleParent },
    { year: 2026, value: percent(50), source: cites.singleParent },
  ]),
  singleParentShareOthers: yearly('singleParentShareOthers', checked, [
    { year: 2023, value: percent(42, 50), source: cites.singleParent },
    {
      year: 2024,
      value: percent(50),
      source: cites.singleParent,
      confidence: 'unconfirmed',
      note: 'single-parent-2024-unconfirmed',
    },
    { year: 2025, value: percent(50), source: cites.singleParent },
    { year: 2026, value: percent(50), source: cites.singleParent },
  ]),
};
