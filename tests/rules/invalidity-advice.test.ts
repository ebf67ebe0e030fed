import { expect, it } from 'vitest';
import { nearChange } from '@/lib/result/change';
import { judgeFor, type Told } from '@/rules';
import { pensaoInvalidez } from '@/rules/benefits/pensao-invalidez/pensao-invalidez';

const certified: Told = {
  claimDate: '2026-12-01',
  birthDate: '1996-05-05',
  ownPensions: [],
  invalidityCause: 'illness',
  sickDaysUsedUp: false,
  boardResult: 'special',
  pensionScheme: 'general',
  fullYears: 2,
  shortYears: [],
  monthsBefore1994: 0,
  cgaYears: 0,
  insuredAbroad: [],
  livesAsCouple: false,
  ownGrossIncome: 0,
  receivesPsi: false,
  citizenship: 'portuguese',
};

it.each<{ who: string; told: Told; advice: string }>([
  { who: 'may have the social pension now, and nothing later', told: {}, advice: 'social-now' },
  {
    who: 'may have the social pension with another permit',
    told: { citizenship: 'other', paper: 'refugee' },
    advice: 'social-now',
  },
  { who: 'has enough years', told: { fullYears: 3 }, advice: 'nothing-changes' },
  {
    who: 'may have years abroad to add',
    told: { insuredAbroad: ['eu'], pensionYearsAbroad: 1 },
    advice: 'nothing-changes',
  },
  { who: 'has too few years and too much income', told: { ownGrossIncome: 90_000 }, advice: 'either-no' },
  { who: 'has the social pension', told: { ownPensions: ['social-invalidity'] }, advice: 'already-held' },
  { who: 'is hurt by work', told: { invalidityCause: 'work' }, advice: 'either-no' },
])('who $who: $advice', ({ told, advice }) => {
  const situation = { ...certified, ...told };
  const [before] = judgeFor(pensaoInvalidez, situation);
  expect(nearChange(pensaoInvalidez, situation, before)?.advice).toBe(advice);
});
