import type { Cite } from '../../core/cite';
import type { IsoDate } from '../../core/dates';
import { percent, shareOf, type Cents } from '../../core/money';
import { series, type Confidence, type Row, type Series } from '../../core/series';
import { psuCites } from '../articles/psu';
import { rsiCites } from '../articles/rsi';
import { firstDayOfPsu, lastDayOfRsi } from '../minimum-income-dates';
import { iasFigures } from './ias';

type FromIas = (ias: Cents) => Cents;

/** The rows of the IAS within some days, each turned into an amount of the minimum income. */
function rowsWithin(
  from: IsoDate,
  until: IsoDate | undefined,
  amount: FromIas,
  row: { readonly source: Cite; readonly confidence: Confidence; readonly note?: string },
): readonly Row<Cents>[] {
  return iasFigures.ias.rows
    .filter(
      (ias) => (until === undefined || ias.from <= until) && (ias.until === undefined || from <= ias.until),
    )
    .map((ias) => {
      const last = [ias.until, until].filter((day) => day !== undefined).sort()[0];
      return {
        ...row,
        from: ias.from < from ? from : ias.from,
        ...(last === undefined ? {} : { until: last }),
        value: amount(ias.value),
        checked: ias.checked,
      };
    });
}

/** An amount that the RSI and the PSU both set as the same multiple of the IAS. */
function inBoth(
  id: string,
  amount: FromIas,
  rsi: { readonly source: Cite; readonly confidence: Confidence; readonly note?: string },
  psu: Cite,
): Series<Cents> {
  return series(id, [
    ...rowsWithin('2023-01-01', lastDayOfRsi, amount, rsi),
    ...rowsWithin(firstDayOfPsu, undefined, amount, { source: psu, confidence: 'computed' }),
  ]);
}

function underPsu(id: string, amount: FromIas, source: Cite): Series<Cents> {
  return series(id, rowsWithin(firstDayOfPsu, undefined, amount, { source, confidence: 'computed' }));
}

/** Amounts of the minimum income that move with the IAS. */
export const minimumIncomeLimits = {
  /** Savings of the household are at most this: 60 times the IAS. */
  minimumIncomeAssetsLimit: inBoth(
    'minimumIncomeAssetsLimit',
    (ias) => ias * 60,
    { source: rsiCites.assets, confidence: 'computed' },
    psuCites.assets,
  ),
  /** Registered vehicles of the household are at most this: 60 times the IAS, apart from savings. */
  minimumIncomeVehiclesLimit: inBoth(
    'minimumIncomeVehiclesLimit',
    (ias) => ias * 60,
    { source: rsiCites.vehicles, confidence: 'unconfirmed', note: 'rsi-vehicles' },
    psuCites.vehicles,
  ),
  /** Of a home that is worth more than this a part counts as income: 450 times the IAS. */
  minimumIncomeHomeLimit: inBoth(
    'minimumIncomeHomeLimit',
    (ias) => ias * 450,
    { source: rsiCites.property, confidence: 'unconfirmed', note: 'rsi-home' },
    psuCites.property,
  ),
  /** What somebody alone without income is paid, to the cent; the formula itself uses the exact share of the IAS. */
  psuHolder: underPsu('psuHolder', (ias) => shareOf(ias, percent(50)), psuCites.value),
  /** Savings of more than this count as income: 15 times the IAS. */
  psuFreeSavings: underPsu('psuFreeSavings', (ias) => ias * 15, psuCites.capital),
  /** The most that is paid to one household: 6 times the IAS. */
  psuCap: underPsu('psuCap', (ias) => ias * 6, psuCites.cap),
  /** What the unemployment increase fills up to: 80 % of the IAS. */
  psuUnemploymentLimit: underPsu(
    'psuUnemploymentLimit',
    (ias) => shareOf(ias, percent(80)),
    psuCites.unemployment,
  ),
};
