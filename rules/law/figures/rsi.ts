import type { Cite } from '../../core/cite';
import { euros, percent, shareOf, type Cents } from '../../core/money';
import { derive, series, type Row } from '../../core/series';
import { rsiCites } from '../articles/rsi';
import { cite } from '../cite';
import { lastDayOfRsi } from '../minimum-income-dates';

const checked = '2026-11-22';

/** One yearly value of the RSI. */
function row(from: string, until: string, value: Cents, source: Cite): Row<Cents> {
  return { from, until, value, source, checked, confidence: 'confirmed' };
}

/** What the holder counts for in the household maximum, per month. */
const rsiHolder = series('rsiHolder', [
  row('2023-01-01', '2023-12-31', euros(209, 11), cite('portaria-32-2023', 'regime')),
  row('2024-01-01', '2024-12-31', euros(237, 25), cite('portaria-420-2023', 'regime')),
  row('2025-01-01', '2025-12-31', euros(242, 23), cite('portaria-39-2025', 'regime')),
  row('2026-01-01', lastDayOfRsi, euros(247, 56), cite('portaria-71-2026', 'regime')),
]);

const whileRsi = { from: '2023-01-01', until: lastDayOfRsi, checked } as const;

/** Figures of the rendimento social de inserção alone. */
export const rsiFigures = {
  rsiHolder,
  /** What each other adult counts for, per month: 70 % of the holder, rounded half up to the cent. */
  rsiAdult: derive('rsiAdult', rsiHolder, (value) => shareOf(value, percent(70)), rsiCites.scale),
  /** What each person under age counts for, per month: half of the holder, rounded half up to the cent. */
  rsiMinor: derive('rsiMinor', rsiHolder, (value) => shareOf(value, percent(50)), rsiCites.scale),
  /** Own income per month that a claimant under age must exceed: 70 % of the holder. */
  rsiOwnIncomeOfMinor: derive(
    'rsiOwnIncomeOfMinor',
    rsiHolder,
    (value) => shareOf(value, percent(70)),
    rsiCites.minor,
  ),
  /** Age from which nobody needs to be registered at the job centre; read in the wording of 2016. */
  rsiAgeWithoutRegistration: series('rsiAgeWithoutRegistration', [
    { ...whileRsi, value: 65, source: rsiCites.olderThanWork, confidence: 'secondary' },
  ]),
  /** The share of wages, after contributions, that counts. */
  rsiWagesShare: series('rsiWagesShare', [
    { ...whileRsi, value: percent(80), source: rsiCites.wages, confidence: 'secondary', note: 'rsi-wages' },
  ]),
  /** The share of savings that counts as yearly income of capital when the income told is lower. Not confirmed. */
  rsiCapitalShare: series('rsiCapitalShare', [
    {
      ...whileRsi,
      value: percent(5),
      source: rsiCites.capital,
      confidence: 'unconfirmed',
      note: 'rsi-capital',
    },
  ]),
  /** Days after the award within which the insertion contract is signed. */
  rsiDaysToSignContract: series('rsiDaysToSignContract', [
    { ...whileRsi, value: 45, source: rsiCites.contract, confidence: 'confirmed' },
  ]),
};
