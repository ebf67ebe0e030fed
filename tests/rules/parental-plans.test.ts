import { describe, expect, it } from 'vitest';
import { judgeFor, type Outcome, type Told } from '@/rules';
import { parental } from '@/rules/benefits/parental/parental';

const couple: Told = {
  claimDate: '2026-11-22',
  parentalEvent: 'birth',
  birthOn: '2026-11-16',
  parentRole: 'mother',
  parentWork: 'employee',
  takesLeave: true,
  registeredMonths: 24,
  longGap: false,
  childrenBornAlive: 1,
  daysBeforeBirth: 0,
  hospitalDays: 0,
  otherParent: 'has-right',
  sharing: 'undecided',
  earningsInWindow: 720000,
  otherParentEarnings: 900000,
};

function outcomeOf(change: Told): Outcome {
  const [outcome] = judgeFor(parental, { ...couple, ...change });
  if (outcome === undefined) throw new Error('The claimant is always judged.');
  return outcome;
}

function verdicts(change: Told) {
  return Object.fromEntries(outcomeOf(change).choices.map(({ id, verdict }) => [id, verdict]));
}

function spansOf(change: Told, plan: string) {
  return outcomeOf(change)
    .choices.find(({ id }) => id === plan)
    ?.spans.map(({ id, from, until, daily }) => [id, from, until, daily]);
}

describe('the days of the plans (DL 91/2009 arts. 12 to 15, by hand on the calendar)', () => {
  it('the father takes 60 days at the end of 180', () => {
    expect(spansOf({}, 'shared-long-father')).toEqual([
      ['mother-exclusive', '2026-11-16', '2026-12-27', 3600],
      ['father-after-birth', '2026-11-16', '2026-11-22', 5000],
      ['father-weeks', '2026-11-23', '2026-12-13', 5000],
      ['father-optional', '2026-12-14', '2026-12-20', 5000],
      ['mother', '2026-12-28', '2027-03-15', 3600],
      ['father', '2027-03-16', '2027-05-14', 4500],
    ]);
  });

  it('days before the birth count among the days of the mother', () => {
    const change: Told = { daysBeforeBirth: 30, otherParent: 'none' };
    expect(spansOf(change, 'one-short')).toEqual([
      ['mother-before-birth', '2026-10-17', '2026-11-15', 4000],
      ['mother-exclusive', '2026-11-16', '2026-12-27', 4000],
      ['mother', '2026-12-28', '2027-02-13', 4000],
    ]);
  });

  it('twins add 30 days before the part of the father, and two days to each of his periods', () => {
    expect(spansOf({ childrenBornAlive: 2 }, 'shared-middle')).toEqual([
      ['mother-exclusive', '2026-11-16', '2026-12-27', 4000],
      ['father-after-birth', '2026-11-16', '2026-11-22', 5000],
      ['father-weeks', '2026-11-23', '2026-12-15', 5000],
      ['father-optional', '2026-12-16', '2026-12-24', 5000],
      ['mother', '2026-12-28', '2027-03-15', 4000],
      ['mother-more', '2027-03-16', '2027-04-14', 4000],
      ['father', '2027-04-15', '2027-05-14', 5000],
    ]);
  });

  it('the father takes what is left from the day on which the mother cannot', () => {
    const change: Told = { parentRole: 'father', otherParent: 'cannot', cannotFrom: '2027-01-05' };
    expect(spansOf(change, 'instead-short')).toEqual([
      ['father-after-birth', '2026-11-16', '2026-11-22', 4000],
      ['father-weeks', '2026-11-23', '2026-12-13', 4000],
      ['father-instead', '2027-01-05', '2027-03-15', 4000],
    ]);
  });
});

describe('how sure a plan is', () => {
  it('sharing waits for what the other parent has', () => {
    const { otherParent: _unknown, ...untold } = couple;
    const [outcome] = judgeFor(parental, untold);
    const told = Object.fromEntries(outcome?.choices.map(({ id, verdict }) => [id, verdict]) ?? []);
    expect(told).toMatchObject({ 'one-short': 'yes', 'shared-long': 'unknown' });
  });

  it('contributions of the other parent abroad are for the counter', () => {
    expect(verdicts({ otherParent: 'abroad' })).toMatchObject({
      'one-middle': 'yes',
      'shared-middle': 'doubt',
    });
  });

  it('where the mother cannot from the birth on, the counter lays the days out', () => {
    const change: Told = { parentRole: 'father', otherParent: 'cannot' };
    expect(verdicts({ ...change, cannotFrom: '2026-11-16' })).toMatchObject({ 'instead-short': 'doubt' });
    expect(verdicts({ ...change, cannotFrom: '2026-12-14' })).toMatchObject({ 'instead-short': 'yes' });
  });
});

it('the reference period has the six oldest of the eight months before the first day', () => {
  const [step] = outcomeOf({}).amount?.steps ?? [];
  expect(step?.shown).toMatchObject({ from: { value: '2026-03-01' }, until: { value: '2026-08-31' } });
});
