import { describe, expect, it } from 'vitest';
import { minimumOf, pensionOf } from '@/rules/benefits/shared/pension-formula';
import { careerFigures } from '@/rules/law/figures/career';
import { iasFigures } from '@/rules/law/figures/ias';
import { pensionFormulaFigures } from '@/rules/law/figures/pension-formula';
import { pensionMinimumFigures } from '@/rules/law/figures/pension-minimums';
import { rowOn, type Series } from '@/rules/core/series';

function value<T>(figure: Series<T>): T {
  const row = rowOn(figure, '2026-11-22');
  if (row === undefined) throw new Error(`${figure.id}: no value on that day.`);
  return row.value;
}

const formula = {
  ias: value(iasFigures.ias),
  pensionFlatYears: value(pensionFormulaFigures.pensionFlatYears),
  pensionFlatRate: value(pensionFormulaFigures.pensionFlatRate),
  pensionFlatFloor: value(pensionFormulaFigures.pensionFlatFloor),
  pensionSlices: value(pensionFormulaFigures.pensionSlices),
  pensionMostYears: value(pensionFormulaFigures.pensionMostYears),
};

const minimums = {
  pensionMinimumUnder15: value(pensionMinimumFigures.pensionMinimumUnder15),
  pensionMinimum15To20: value(pensionMinimumFigures.pensionMinimum15To20),
  pensionMinimum21To30: value(pensionMinimumFigures.pensionMinimum21To30),
  pensionMinimum31: value(pensionMinimumFigures.pensionMinimum31),
  pensionMinimumYears15: value(pensionMinimumFigures.pensionMinimumYears15),
  pensionMinimumYears21: value(pensionMinimumFigures.pensionMinimumYears21),
  pensionMinimumYears31: value(pensionMinimumFigures.pensionMinimumYears31),
};

describe('the pension by formula (DL 187/2007, arts. 30 to 32), IAS 537.13', () => {
  it.each([
    // 30 % of 1,000
    [15, 100000, 30000],
    [5, 120000, 36000],
    // 2 % × 16 = 32 % of 1,000
    [16, 100000, 32000],
    // 2 % × 20 = 40 % of 900
    [20, 90000, 36000],
    // (590.843 × 2.30 % + 109.157 × 2.25 %) × 21
    [21, 70000, 33695],
    // (590.843 × 2.30 % + 409.157 × 2.25 %) × 30
    [30, 100000, 68386],
    // (590.843 × 2.30 % + 483.417 × 2.25 % + 425.74 × 2.20 %) × 40
    [40, 150000, 135330],
    [44, 150000, 135330],
    // (590.843 × 2.30 % + 329.157 × 2.25 %) × 35
    [35, 92000, 73484],
    // 590.843 × 2.30 % + 483.417 × 2.25 % + 1,074.26 × 2.20 % + 2,148.52 × 2.10 % + 702.96 × 2 %, × 40
    [40, 500000, 429112],
    [30, 0, 0],
  ])('%i years, %i cents', (years, reference, expected) => {
    expect(pensionOf(years, reference, formula)).toBe(expected);
  });
});

describe('the lowest pension by years (DL 187/2007, art. 44)', () => {
  it.each([
    [14, 'pensionMinimumUnder15', 34108],
    [15, 'pensionMinimum15To20', 35780],
    [20, 'pensionMinimum15To20', 35780],
    [21, 'pensionMinimum21To30', 39482],
    [30, 'pensionMinimum21To30', 39482],
    [31, 'pensionMinimum31', 49352],
  ] as const)('%i years: %s', (years, id, cents) => {
    expect(minimumOf(years, minimums)).toBe(id);
    expect(minimums[id]).toBe(cents);
  });

  it('a year is 120 days, or 12 months before 1994', () => {
    expect(value(careerFigures.densityDays)).toBe(120);
    expect(value(careerFigures.densityMonthsBefore)).toBe(12);
  });
});
