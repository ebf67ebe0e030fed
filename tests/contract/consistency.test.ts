import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '@/lib/schemas/consistency';

const claimDate = '2026-11-22';

describe('answers that cannot all be true', () => {
  it('nothing told contradicts nothing', () => {
    expect(contradictionsIn({})).toEqual([]);
  });

  it.each([
    [{ claimDate: '2022-12-31' }, 'claimDate', 'before-the-law'],
    [{ claimDate, birthDate: '2026-11-23' }, 'birthDate', 'after-the-claim'],
    [{ claimDate, birthDate: '1899-12-31' }, 'birthDate', 'too-long-ago'],
    [{ claimDate, birthDate: '1990-01-01', titleSince: '1989-12-31' }, 'titleSince', 'before-birth'],
    [
      { claimDate, birthDate: '1990-01-01', children: [{}, { childBirthDate: '1990-01-01' }] },
      'child-2.childBirthDate',
      'older-than-claimant',
    ],
    [
      { claimDate, children: [{ childBirthDate: '1999-11-22' }] },
      'child-1.childBirthDate',
      'too-old-for-a-child',
    ],
    [
      { claimDate, children: [{ childBirthDate: '2026-11-23' }] },
      'child-1.childBirthDate',
      'after-the-claim',
    ],
    [{ claimDate, adults: [{ adultBirthDate: '2026-11-23' }] }, 'adult-1.adultBirthDate', 'after-the-claim'],
    [{ claimDate, children: Array(11).fill({}), adults: Array(10).fill({}) }, 'children', 'too-many-people'],
  ])('%o', (told, ref, code) => {
    expect(contradictionsIn(told)).toEqual([{ ref, code }]);
  });

  it.each([
    { claimDate: '2023-01-01' },
    { claimDate, birthDate: '2026-11-22' },
    { claimDate, birthDate: '1990-01-01', titleSince: '1990-01-01' },
    { claimDate, birthDate: '1990-01-01', children: [{ childBirthDate: '1999-11-23' }] },
    { claimDate, children: Array(10).fill({}), adults: Array(10).fill({}) },
    { claimDate, prisonReleaseOn: '2027-01-01' },
  ])('but %o can', (told) => {
    expect(contradictionsIn(told)).toEqual([]);
  });
});
