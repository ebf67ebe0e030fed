import { expect, it } from 'vitest';
import { nearChange } from '@/lib/result/change';
import { judgeFor, type Told } from '@/rules';
import { benefits } from '@/rules/benefits';

const pensioner: Told = {
  claimDate: '2026-12-01',
  birthDate: '1955-05-05',
  ownPensions: ['old-age'],
  livesHereSince: '2010-01-01',
  livesAsCouple: false,
  ownPensionsLastYear: 560_000,
  ownOtherIncomeLastYear: 0,
  ownOtherProperty: 0,
  ownSavings: 0,
  stateFundedCare: false,
  everyoneHasNiss: true,
  citizenship: 'other',
  paper: 'permit-permanent',
  titleSince: '2011-01-01',
  claimsOtherRights: true,
  paidToAnother: false,
  acceptsDataAccess: true,
};

it.each<{ who: string; told: Told; advice: string }>([
  { who: 'has a pension and may have it now', told: {}, advice: 'claim-now' },
  { who: 'has not told enough', told: { ownPensions: ['invalidity'] }, advice: 'claim-now' },
  {
    who: 'is no national and has no pension',
    told: { ownPensions: [], ownGrossIncome: 0 },
    advice: 'psu-first',
  },
  { who: 'has too much under both texts', told: { ownPensionsLastYear: 900_000 }, advice: 'either-no' },
])('$who: $advice', ({ told, advice }) => {
  const benefit = benefits['csi'];
  if (benefit === undefined) throw new Error('the supplement is registered');
  const situation = { ...pensioner, ...told };
  const [before] = judgeFor(benefit, situation);
  expect(nearChange(benefit, situation, before)?.advice).toBe(advice);
});
