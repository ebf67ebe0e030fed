import { describe, expect, it } from 'vitest';
import { askedBenefit } from '@/app/asked-benefits';
import { saidBy } from '@/lib/i18n/said-ids';

describe('what the rules of a benefit can say', () => {
  const said = saidBy('rsi');

  it('is what stands in them, whole or by its beginning', () => {
    expect(said('psu-work-income')).toBe(true);
    expect(said('paper-granted-no-card')).toBe(true);
  });

  it('of papers of residence, is those that it doubts', () => {
    const { says } = askedBenefit('desemprego');
    expect(says('paper-pending')).toBe(true);
    expect(says('paper-subsidiary-protection')).toBe(false);
  });

  it('is nothing that only another benefit says', () => {
    expect(said('day-centre')).toBe(false);
    expect(saidBy('desemprego')('psu-work-income')).toBe(false);
  });
});
