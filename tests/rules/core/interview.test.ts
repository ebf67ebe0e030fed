import { describe, expect, it } from 'vitest';
import { judgeFor, questionsFor, type Benefit, type Regime, type Told } from '@/rules';
import { benefits } from '@/rules/benefits';
import { perChild, sample } from '../support/sample-benefit';

const resident: Told = { claimDate: '2026-11-22', citizenship: 'other' };

describe('what is asked next', () => {
  const minimumIncome = benefits['rsi'];
  const childBenefit = benefits['abono-de-familia'];
  if (minimumIncome === undefined || childBenefit === undefined) throw new Error('A benefit is missing.');

  it('begins with the day of the claim', () => {
    expect(questionsFor(minimumIncome, {})).toEqual(['claimDate']);
  });

  it('asks the paper before its dates, and without the paper no date at all', () => {
    const asked = questionsFor(minimumIncome, resident);
    expect(asked).toContain('paper');
    for (const date of ['titleSince', 'paperExpiredOn', 'renewalProof']) expect(asked).not.toContain(date);
    expect(questionsFor(minimumIncome, { ...resident, paper: 'permit-expired' })).toContain('renewalProof');
  });

  it('asks no paper of somebody whose citizenship is not told', () => {
    expect(questionsFor(minimumIncome, { claimDate: '2026-11-22' })).not.toContain('paper');
  });

  it('asks the kinds of income before any amount', () => {
    expect(questionsFor(minimumIncome, resident)).toContain('incomeKinds');
    expect(questionsFor(minimumIncome, resident)).not.toContain('wagesGross');
    expect(questionsFor(minimumIncome, { ...resident, incomeKinds: ['wages'] })).toContain('wagesGross');
  });

  it('asks about one child after the other, and each paper after the citizenship of that child', () => {
    const told: Told = {
      claimDate: '2026-11-22',
      children: [
        { childBirthDate: '2019-02-01', childCitizenship: 'other' },
        { childBirthDate: '2020-03-01' },
      ],
    };
    const asked = questionsFor(childBenefit, told);
    expect(asked).toContain('child-1.childPaper');
    expect(asked).not.toContain('child-2.childPaper');
    expect(asked.indexOf('child-1.childPaper')).toBeLessThan(asked.indexOf('child-2.childCitizenship'));
  });
});

describe('for whom it is asked', () => {
  const grownUp = sample.regimes.map((regime): Regime => ({
    ...regime,
    askedFor: { fact: 'psiFor', option: 'me' },
  }));
  const ofChild = perChild.regimes.map((regime): Regime => ({
    ...regime,
    askedFor: { fact: 'psiFor', option: 'child' },
  }));
  const both: Benefit = {
    ...sample,
    regimes: [...grownUp, ...ofChild],
    order: ['psiFor', ...perChild.order],
  };
  const subjects = (told: Told) => judgeFor(both, told).map(({ subject }) => subject);

  it('comes first, and nobody is judged before', () => {
    expect(questionsFor(both, { claimDate: '2026-11-22', children: [{}] })).toEqual(['psiFor']);
    expect(subjects({ claimDate: '2026-11-22', children: [{}] })).toEqual([]);
  });

  it('leaves everybody else out, with their questions', () => {
    const forChild: Told = { claimDate: '2026-11-22', psiFor: ['child'] };
    expect(questionsFor(both, forChild)).toEqual(['children']);
    expect(subjects({ ...forChild, children: [{}] })).toEqual(['child-1']);
    expect(questionsFor(both, { ...forChild, children: [{}] })).not.toContain('birthDate');
    expect(subjects({ claimDate: '2026-11-22', psiFor: ['me'], children: [{}] })).toEqual([undefined]);
    expect(subjects({ claimDate: '2026-11-22', psiFor: [], children: [{}] })).toEqual([]);
  });
});
