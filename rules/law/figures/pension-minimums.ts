import { euros, type Cents } from '../../core/money';
import { series, type Confidence, type Row, type Series } from '../../core/series';
import { contributoryPensionCites as cites } from '../articles/contributory-pensions';
import { since } from './since';

const checked = '2026-11-23';

/** When each row starts and ends, how sure it is unless its figure says otherwise, and where it stands. */
const periods = [
  { from: '2023-01-01', until: '2023-06-30', source: cites.minimum },
  { from: '2023-07-01', until: '2023-12-31', source: cites.minimum },
  { from: '2024-01-01', until: '2024-12-31', source: cites.minimum2024 },
  { from: '2025-01-01', until: '2025-12-31', source: cites.minimum },
  { from: '2026-01-01', until: '2026-12-31', source: cites.minimum2026 },
] as const;

interface Mark {
  readonly confidence: Confidence;
  readonly note?: string;
}

const sure: Mark = { confidence: 'confirmed' };
const press: Mark = { confidence: 'secondary', note: 'pension-minimums-press' };
/** From the values of 2024 and the known rises: 3.57 % in July 2023 of the value of 2022, 6 % in 2024. */
const workedOut: Mark = { confidence: 'unconfirmed', note: 'pension-minimums-2023' };
/** The value of 2024 and the rise of 3.85 %, which the lowest band confirms. */
const raised: Mark = { confidence: 'computed' };

type Five<T> = readonly [T, T, T, T, T];

const lowest: Five<Mark> = [press, press, sure, sure, sure];
const higher: Five<Mark> = [workedOut, workedOut, sure, raised, sure];

function minimum(id: string, values: Five<Cents>, marks: Five<Mark>): Series<Cents> {
  return series(
    id,
    periods.map((period, index): Row<Cents> => ({
      ...period,
      value: values[index] ?? 0,
      checked,
      ...(marks[index] ?? sure),
    })),
  );
}

/** The least that a pension from contributions pays per month, by years with contributions. */
export const pensionMinimumFigures = {
  pensionMinimumUnder15: minimum(
    'pensionMinimumUnder15',
    [euros(291, 48), euros(301, 41), euros(319, 49), euros(331, 79), euros(341, 8)],
    lowest,
  ),
  pensionMinimum15To20: minimum(
    'pensionMinimum15To20',
    [euros(305, 76), euros(316, 18), euros(335, 15), euros(348, 5), euros(357, 80)],
    higher,
  ),
  pensionMinimum21To30: minimum(
    'pensionMinimum21To30',
    [euros(337, 40), euros(348, 90), euros(369, 83), euros(384, 7), euros(394, 82)],
    higher,
  ),
  pensionMinimum31: minimum(
    'pensionMinimum31',
    [euros(421, 75), euros(436, 11), euros(462, 28), euros(480, 8), euros(493, 52)],
    higher,
  ),
  /** Years from which the second, the third and the highest minimum are paid. */
  pensionMinimumYears15: since('pensionMinimumYears15', 15, cites.minimum),
  pensionMinimumYears21: since('pensionMinimumYears21', 21, cites.minimum),
  pensionMinimumYears31: since('pensionMinimumYears31', 31, cites.minimum),
};
