import { expect, it } from 'vitest';
import { judgeFor, type Told } from '@/rules';
import { benefits } from '@/rules/benefits';

const single: Told = {
  claimDate: '2026-12-01',
  birthDate: '1955-05-05',
  ownPensions: [],
  pensionContributions: 'never',
  livesAsCouple: false,
  ownGrossIncome: 0,
  receivesPsi: false,
  receivesPsu: false,
  adults: [],
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

const newPermit: Told = {
  citizenship: 'other',
  paper: 'permit-temporary',
  agreementCountry: 'none',
  insuredInOtherEuCountry: false,
};

const permit: Told = { ...newPermit, titleSince: '2020-05-05' };

it.each<{ who: string; told: Told; advice: string }>([
  { who: 'may have both', told: {}, advice: 'claim-now' },
  {
    who: 'is Brazilian and in doubt now',
    told: { ...permit, agreementCountry: 'brazil' },
    advice: 'claim-now',
  },
  { who: 'receives the pension already', told: { ownPensions: ['social-old-age'] }, advice: 'already-held' },
  { who: 'comes from a country without an agreement', told: permit, advice: 'wait-for-psu' },
  {
    who: 'has not told since when there is a permit',
    told: newPermit,
    advice: 'check-psu',
  },
  {
    who: 'has a permit since last month',
    told: { ...permit, titleSince: '2026-11-05' },
    advice: 'either-no',
  },
])('$who: $advice', ({ told, advice }) => {
  const benefit = benefits['pensao-social'];
  if (benefit?.change?.advice === undefined) throw new Error('the social pension has a change of law near');
  const [before] = judgeFor(benefit, { ...single, ...told });
  const [after] = judgeFor(benefit, { ...single, ...told, claimDate: benefit.change.on });
  if (before === undefined || after === undefined) throw new Error('it answers on both days');
  expect(benefit.change.advice(before, after).id).toBe(advice);
});
