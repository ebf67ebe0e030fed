import { describe, expect, it } from 'vitest';
import { nearChange } from '@/lib/result/change';
import { deadlinesFor } from '@/lib/result/deadlines';
import { missingFor } from '@/lib/result/missing';
import { papersFor } from '@/lib/result/papers';
import { keyReasons, otherReasons } from '@/lib/result/reasons';
import { whatIfs } from '@/lib/result/what-if';
import { judgeFor, type Outcome, type Told } from '@/rules';
import { minimumIncome } from '@/rules/benefits/rsi/minimum-income';

const single: Told = {
  claimDate: '2026-11-22',
  birthDate: '1990-05-01',
  children: [],
  adults: [],
  workSituation: 'working',
  leftOwnJob: false,
  incomeKinds: [],
  movableAssets: 0,
  registeredVehicles: 0,
  socialHousing: false,
  citizenship: 'other',
  paper: 'refugee',
  everyoneHasNiss: true,
  specialSituations: [],
  acceptsDataAccess: true,
  acceptsPlan: true,
};

function judged(told: Told): Outcome {
  const [outcome] = judgeFor(minimumIncome, told);
  if (outcome === undefined) throw new Error('nobody was judged');
  return outcome;
}

const newPermit = {
  ...single,
  claimDate: '2026-12-31',
  paper: 'permit-temporary',
  titleSince: '2026-05-01',
} as const;

describe('the reasons', () => {
  it('of a no are those on the way that the person was on', () => {
    const { verdict, trace } = judged(newPermit);
    expect(verdict).toBe('no');
    expect(keyReasons(trace).map(({ id }) => id)).toEqual(['title-for-a-year']);
  });

  it('of a yes name one way where several would do', () => {
    const { verdict, trace } = judged(single);
    expect(verdict).toBe('yes');
    const ids = keyReasons(trace).map(({ id }) => id);
    expect(ids).toContain('paper-enough');
    expect(ids).not.toContain('portuguese');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave every other decided condition to be looked up, once', () => {
    const { trace } = judged(newPermit);
    const key = keyReasons(trace);
    const ids = otherReasons(trace, key).map(({ id }) => id);
    expect(ids).toContain('adult');
    expect(ids).not.toContain('title-for-a-year');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is missing', () => {
  it('is named by the question that asks for it', () => {
    const { citizenship: _citizenship, paper: _paper, ...silent } = single;
    expect(missingFor(judged(silent), silent)).toContain('citizenship');
    expect(missingFor(judged(silent), silent)).not.toContain('paper');
    const { paper: _, ...withoutPaper } = single;
    expect(missingFor(judged(withoutPaper), withoutPaper)).toEqual(['paper']);
  });

  it('is nothing when the answer is decided', () => {
    expect(missingFor(judged(single), single)).toEqual([]);
  });
});

describe('a paper that somebody would rather not name', () => {
  const { paper: _, ...silent } = single;
  const [found] = whatIfs(minimumIncome, silent, judged(silent), ['paper']);
  const verdictOf = (option: string) =>
    found?.possibilities.find((entry) => entry.option === option)?.verdict;

  it('has every outcome explained', () => {
    expect(found?.ref).toBe('paper');
    expect(verdictOf('refugee')).toBe('yes');
    expect(verdictOf('none')).toBe('no');
    expect(verdictOf('pending')).toBe('doubt');
    expect(verdictOf('permit-temporary')).toBe('unknown');
  });

  it('leads on from a citizenship that nobody would rather name either', () => {
    const { citizenship: _citizenship, ...unsaid } = silent;
    const [first, ...others] = whatIfs(minimumIncome, unsaid, judged(unsaid), ['citizenship']);
    expect(others).toEqual([]);
    expect(first?.possibilities.map(({ option, verdict }) => [option, verdict])).toEqual([
      ['portuguese', 'yes'],
      ['eu', 'unknown'],
      ['other', 'unknown'],
    ]);
    expect(first?.possibilities[2]?.then?.ref).toBe('paper');
  });

  it('is told what it means even when something else is missing too', () => {
    const { movableAssets: _assets, ...vague } = silent;
    const [again] = whatIfs(minimumIncome, vague, judged(vague), ['paper', 'movableAssets']);
    const verdicts = again?.possibilities.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(found?.possibilities.map(({ verdict }) => verdict));
  });

  it('is not looked into when it was not asked yet', () => {
    expect(whatIfs(minimumIncome, silent, judged(silent), [])).toEqual([]);
  });
});

describe('a change of the law', () => {
  it('shows both answers shortly before, and what is better', () => {
    const near = nearChange(minimumIncome, single, judged(single));
    expect(near).toMatchObject({
      on: '2026-12-31',
      lastDayBefore: '2026-12-30',
      advice: 'claim-now',
      before: { regime: 'rsi', verdict: 'yes' },
      after: { regime: 'psu', verdict: 'yes' },
    });
  });

  it('is not shown long before, nor once it has come', () => {
    const early = { ...single, claimDate: '2026-06-30' };
    expect(nearChange(minimumIncome, early, judged(early))).toBeUndefined();
    const half = { ...single, claimDate: '2026-07-01' };
    expect(nearChange(minimumIncome, half, judged(half))).toBeDefined();
    const late = { ...single, claimDate: '2026-12-31' };
    expect(nearChange(minimumIncome, late, judged(late))).toBeUndefined();
  });
});

describe('papers and deadlines of several people', () => {
  const outcome = judged(single);
  const child = (subject: string, papers: Outcome['papers'], by: string): Outcome => ({
    ...outcome,
    subject,
    papers,
    deadlines: [{ id: 'claim', by, monthsLost: 0 }],
  });
  const first = child(
    'child-1',
    [
      { id: 'form', need: 'yes' },
      { id: 'school', need: 'maybe' },
    ],
    '2026-12-31',
  );
  const second = child(
    'child-2',
    [
      { id: 'form', need: 'yes' },
      { id: 'school', need: 'yes' },
      { id: 'visa', need: 'yes' },
    ],
    '2026-12-31',
  );

  it('stand once, with those they are for', () => {
    expect(papersFor([first, second])).toEqual([
      { id: 'form', need: 'yes', only: [] },
      { id: 'school', need: 'yes', only: [] },
      { id: 'visa', need: 'yes', only: ['child-2'] },
    ]);
    expect(deadlinesFor([first, second])).toEqual([
      { id: 'claim', by: '2026-12-31', monthsLost: 0, subjects: ['child-1', 'child-2'] },
    ]);
  });

  it('name the claimant too, where they are not for everybody', () => {
    const { subject: _child, ...own } = first;
    const you: Outcome = { ...own, subject: undefined };
    const family: Outcome = { ...first, subject: 'family', papers: [], deadlines: [] };
    expect(papersFor([you, second, family]).map(({ only }) => only)).toEqual([
      [undefined, 'child-2'],
      [undefined, 'child-2'],
      ['child-2'],
    ]);
    expect(deadlinesFor([you, family]).map(({ subjects }) => subjects)).toEqual([[undefined]]);
  });

  it('leave out who gets nothing', () => {
    expect(papersFor([{ ...first, verdict: 'no' }, second]).map(({ only }) => only)).toEqual([[], [], []]);
  });

  it('come in the order in which they run out', () => {
    const later = child('child-1', [], '2027-02-28');
    expect(deadlinesFor([later, second]).map(({ by }) => by)).toEqual(['2026-12-31', '2027-02-28']);
  });
});
