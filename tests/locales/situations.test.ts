import { expect, test } from 'vitest';
import { situations } from '@/lib/situations';
import { benefits } from '@/rules/benefits';

const leads = situations.flatMap(({ id, leads: of }) => of.map((lead) => ({ id, ...lead })));

test.each(leads)('$id leads to a benefit and a regime that exist', ({ benefit, regime }) => {
  const regimes = benefits[benefit]?.regimes.map(({ id }) => id) ?? [];
  expect(regimes.length).toBeGreaterThan(0);
  if (regime !== undefined) expect(regimes).toContain(regime);
});
