import { euros } from '../../core/money';
import { series, yearsLater } from '../../core/series';
import { cite } from '../cite';

const checked = '2026-11-22';

/** Indexante dos apoios sociais, per month: the amount most limits are multiples of. */
const ias = series('ias', [
  {
    from: '2021-01-01',
    until: '2021-12-31',
    value: euros(438, 81),
    source: cite('portaria-ias-2021', 'art. 2.º'),
    checked,
    confidence: 'confirmed',
  },
  {
    from: '2022-01-01',
    until: '2022-12-31',
    value: euros(443, 20),
    source: cite('portaria-ias-2022', 'art. 2.º'),
    checked,
    confidence: 'confirmed',
  },
  {
    from: '2023-01-01',
    until: '2023-12-31',
    value: euros(480, 43),
    source: cite('portaria-ias-2023', 'art. 2.º'),
    checked,
    confidence: 'confirmed',
  },
  {
    from: '2024-01-01',
    until: '2024-12-31',
    value: euros(509, 26),
    source: cite('portaria-ias-2024', 'art. 2.º'),
    checked,
    confidence: 'confirmed',
  },
  {
    from: '2025-01-01',
    until: '2025-12-31',
    value: euros(522, 50),
    source: cite('portaria-ias-2025', 'art. 2.º'),
    checked,
    confidence: 'confirmed',
  },
  {
    from: '2026-01-01',
    until: '2026-12-31',
    value: euros(537, 13),
    source: cite('portaria-480a-2025', 'art. 2.º'),
    checked,
    confidence: 'confirmed',
  },
]);

/** The IAS of the year of the claim and of the two years before it, per month. */
export const iasFigures = {
  ias,
  iasLastYear: yearsLater('iasLastYear', ias, 1),
  iasTwoYearsAgo: yearsLater('iasTwoYearsAgo', ias, 2),
};
