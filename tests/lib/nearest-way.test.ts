import { expect, it } from 'vitest';
import { keyReasons } from '@/lib/result/reasons';
import { judgeFor, type Told } from '@/rules';
import { pensaoInvalidez } from '@/rules/benefits/pensao-invalidez/pensao-invalidez';

const certified: Told = {
  claimDate: '2026-11-22',
  birthDate: '1981-05-05',
  ownPensions: [],
  invalidityCause: 'illness',
  sickDaysUsedUp: false,
  boardResult: 'relative',
  listedDisease: 'no',
  pensionScheme: 'general',
  fullYears: 4,
  shortYears: [],
  monthsBefore1994: 0,
  cgaYears: 0,
  insuredAbroad: [],
};

it.each<{ who: string; told: Told; reasons: readonly string[] }>([
  { who: 'has a year too few and no way round it', told: {}, reasons: ['relative-guarantee-here'] },
  {
    who: 'has a year too few also with one abroad',
    told: { fullYears: 3, insuredAbroad: ['eu'], pensionYearsAbroad: 1 },
    reasons: ['relative-guarantee-together'],
  },
])('who $who reads why on the way they were on', ({ told, reasons }) => {
  const [outcome] = judgeFor(pensaoInvalidez, { ...certified, ...told });
  expect(outcome?.verdict).toBe('no');
  expect(outcome === undefined ? [] : keyReasons(outcome.trace).map(({ id }) => id)).toEqual(reasons);
});

it('who has the pension reads why there is no new look yet', () => {
  const [outcome] = judgeFor(pensaoInvalidez, {
    claimDate: '2026-11-22',
    birthDate: '1976-05-05',
    ownPensions: ['invalidity'],
    invalidityPensionSince: '2024-11-22',
    worseSinceBoard: false,
  });
  expect(outcome?.verdict).toBe('no');
  expect(outcome === undefined ? [] : keyReasons(outcome.trace).map(({ id }) => id)).toEqual([
    'review-years',
    'worse-since-award',
  ]);
});
