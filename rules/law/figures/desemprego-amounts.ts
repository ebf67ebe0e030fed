import type { Cite } from '../../core/cite';
import { percent, shareOf, type Cents, type Share } from '../../core/money';
import { derive, series, type Confidence, type Series } from '../../core/series';
import { unemploymentCites as cites } from '../articles/desemprego';
import { firstDayOfPsu, lastDayOfRsi } from '../minimum-income-dates';
import { iasFigures } from './ias';
import { minimumWageFigures } from './minimum-wage';

/** The rows that cover the days on which the unemployment benefits can be claimed here. */
function sinceFirstClaim<T>({ id, rows }: Series<T>, until?: string): Series<T> {
  const covered = rows.filter(({ from }) => from >= '2023-01-01');
  return series(
    id,
    covered.map((row) => (until === undefined || (row.until ?? until) <= until ? row : { ...row, until })),
  );
}

const ofIas = (id: string, amount: (ias: Cents) => Cents, source: Cite): Series<Cents> =>
  sinceFirstClaim(derive(id, iasFigures.ias, amount, source));

const whileSocial = (id: string, amount: (ias: Cents) => Cents, source: Cite): Series<Cents> =>
  sinceFirstClaim(derive(id, iasFigures.ias, amount, source), lastDayOfRsi);

function until<T>(id: string, value: T, source: Cite): Series<T> {
  return series(id, [
    {
      from: '2023-01-01',
      until: lastDayOfRsi,
      value,
      source,
      checked: '2026-11-23',
      confidence: 'confirmed',
    },
  ]);
}

function sincePsu<T>(id: string, value: T, confidence: Confidence = 'confirmed'): Series<T> {
  return series(id, [
    { from: firstDayOfPsu, value, source: cites.psuIncrease, checked: '2026-11-23', confidence },
  ]);
}

const weight = (id: string, value: Share): Series<Share> => until(id, value, cites.means);

const childSupplement = sinceFirstClaim(
  derive(
    'ssdChildSupplement',
    minimumWageFigures.minimumWage,
    (wage) => shareOf(wage, percent(10)),
    cites.childSupplement,
  ),
  lastDayOfRsi,
);

/** Amounts of the unemployment benefits, and what the means test weighs. */
export const unemploymentAmounts = {
  /** The least, and the least of people who always had the minimum wage: 100 % and 115 % of the IAS. */
  sdMinimum: ofIas('sdMinimum', (ias) => ias, cites.limits),
  sdRaisedMinimum: ofIas('sdRaisedMinimum', (ias) => shareOf(ias, percent(115)), cites.raisedMinimum),
  /** The most: 2.5 times the IAS. */
  sdMaximum: ofIas('sdMaximum', (ias) => shareOf(ias, percent(250)), cites.limits),
  /** The social benefit of somebody alone, and of a household: 80 % and 100 % of the IAS. */
  ssdAlone: whileSocial('ssdAlone', (ias) => shareOf(ias, percent(80)), cites.socialAmount),
  ssdHousehold: whileSocial('ssdHousehold', (ias) => ias, cites.socialAmount),
  /** What the law adds for each child: 10 % of the minimum wage. Whether it is paid is not confirmed. */
  ssdChildSupplement: series(
    childSupplement.id,
    childSupplement.rows.map((row) => ({
      ...row,
      confidence: 'unconfirmed' as const,
      note: 'unemployment-child-supplement',
    })),
  ),
  /** The most income per head, and the most savings: 80 % and 240 times the IAS. */
  ssdIncomeLimit: whileSocial('ssdIncomeLimit', (ias) => shareOf(ias, percent(80)), cites.means),
  ssdAssetsLimit: whileSocial('ssdAssetsLimit', (ias) => ias * 240, cites.assets),
  ssdAdultWeight: weight('ssdAdultWeight', percent(70)),
  ssdMinorWeight: weight('ssdMinorWeight', percent(50)),
  /** Days of work in the months before, and months for which the increase of the PSU is paid. */
  psuUnemploymentDays: sincePsu('psuUnemploymentDays', 120),
  psuUnemploymentWithin: sincePsu('psuUnemploymentWithin', 12),
  psuUnemploymentMonths: sincePsu('psuUnemploymentMonths', 6),
};
