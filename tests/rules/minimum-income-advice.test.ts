import { expect, it } from 'vitest';
import { judgeFor, minimumIncomeAdvice, type Told } from '@/rules';
import { benefits } from '@/rules/benefits';

const single: Told = {
  claimDate: '2026-12-01',
  birthDate: '1990-05-05',
  children: [],
  adults: [],
  workSituation: 'without-work',
  registeredAtJobCentre: true,
  leftOwnJob: false,
  incomeKinds: [],
  socialHousing: false,
  movableAssets: 0,
  registeredVehicles: 0,
  citizenship: 'portuguese',
  specialSituations: [],
  acceptsDataAccess: true,
  acceptsPlan: true,
  everyoneHasNiss: true,
};

it.each<{ who: string; told: Told; advice: string }>([
  { who: 'may have both', told: {}, advice: 'claim-now' },
  {
    who: 'is in doubt under the RSI',
    told: { citizenship: 'other', paper: 'permit-temporary', titleSince: '2026-09-09' },
    advice: 'claim-now',
  },
  { who: 'has not told enough for the RSI', told: { incomeKinds: ['wages'] }, advice: 'claim-now' },
  {
    who: 'has a pension above the RSI and below the PSU',
    told: { incomeKinds: ['pensions'], pensions: 25_000 },
    advice: 'wait-for-psu',
  },
  {
    who: 'has wages above the RSI, and the PSU asks for the tax too',
    told: { incomeKinds: ['wages'], wagesGross: 40_000, wagesContributions: 4_400 },
    advice: 'check-psu',
  },
  { who: 'has too many savings for both', told: { movableAssets: 4_000_000 }, advice: 'either-no' },
])('$who: $advice', ({ told, advice }) => {
  const benefit = benefits['rsi'];
  const [rsi] = benefit === undefined ? [] : judgeFor(benefit, { ...single, ...told });
  const [psu] =
    benefit?.change === undefined
      ? []
      : judgeFor(benefit, { ...single, ...told, claimDate: benefit.change.on });
  if (rsi === undefined || psu === undefined) throw new Error('the minimum income answers on both days');
  expect(minimumIncomeAdvice(rsi, psu).id).toBe(advice);
});
