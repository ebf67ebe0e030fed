import type { Cite } from '../../core/cite';
import { percent } from '../../core/money';
import { series, type Confidence, type Series } from '../../core/series';
import { psuCites } from '../articles/psu';
import { rsiCites } from '../articles/rsi';
import { cite } from '../cite';
import { firstDayOfPsu, lastDayOfRsi } from '../minimum-income-dates';

const checked = '2026-11-22';

/** Where the RSI and the PSU set one and the same value, and how sure the RSI row is. */
interface Sources {
  readonly rsi: Cite;
  readonly psu: Cite;
  readonly rsiConfidence?: Confidence;
  readonly note?: string;
}

/** A value that passed from the RSI to the PSU unchanged: one row each, with its own source. */
function inBoth<T>(
  id: string,
  value: T,
  { rsi, psu, rsiConfidence = 'confirmed', note }: Sources,
): Series<T> {
  const noted = note === undefined ? {} : { note };
  return series(id, [
    {
      from: '2023-01-01',
      until: lastDayOfRsi,
      value,
      source: rsi,
      checked,
      confidence: rsiConfidence,
      ...noted,
    },
    { from: firstDayOfPsu, value, source: psu, checked, confidence: 'confirmed' },
  ]);
}

const relevantIncome = { rsi: rsiCites.relevantIncome, psu: rsiCites.relevantIncome } as const;

/** Figures that the RSI and the PSU share. */
export const minimumIncomeFigures = {
  /** Age from which a person may hold the benefit, and counts as an adult in the household. */
  minimumIncomeAge: inBoth('minimumIncomeAge', 18, { rsi: rsiCites.adult, psu: psuCites.adult }),
  /** Months that must have passed since the person left their job. */
  monthsSinceLeavingJob: inBoth('monthsSinceLeavingJob', 12, {
    rsi: rsiCites.voluntaryUnemployment,
    psu: psuCites.voluntaryUnemployment,
  }),
  /** Days before release from prison, or discharge from an institution, from which a claim is possible. */
  daysBeforeRelease: inBoth('daysBeforeRelease', 45, { rsi: rsiCites.prison, psu: psuCites.prison }),
  /** Months for which the benefit is awarded. */
  monthsOfAward: inBoth('monthsOfAward', 12, { rsi: rsiCites.duration, psu: psuCites.duration }),
  /** Working days within which a change must be told. */
  workingDaysToTellChanges: inBoth('workingDaysToTellChanges', 10, {
    rsi: rsiCites.duration,
    psu: cite('dl-166-2026', 'regime'),
    rsiConfidence: 'secondary',
    note: 'rsi-report-changes',
  }),
  /** The share of receipts for services that is relevant income. */
  servicesShare: inBoth('servicesShare', percent(70), {
    ...relevantIncome,
    rsiConfidence: 'unconfirmed',
    note: 'rsi-self-employment',
  }),
  /** The share of receipts for sales, food and lodging that is relevant income. */
  salesShare: inBoth('salesShare', percent(20), {
    ...relevantIncome,
    rsiConfidence: 'unconfirmed',
    note: 'rsi-self-employment',
  }),
  /** The share of the tax value of property, besides the home, that counts as yearly income. */
  propertyShare: inBoth('propertyShare', percent(5), {
    rsi: rsiCites.property,
    psu: psuCites.property,
    rsiConfidence: 'secondary',
    note: 'rsi-property',
  }),
};
