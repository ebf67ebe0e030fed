import { describe, expect, it } from 'vitest';
import { firstDayAfterNo, judgeFor, questionsFor, type Benefit, type Choice, type Told } from '@/rules';
import { computation, condition } from '@/rules/benefits/shared/condition';
import { all } from '@/rules/core/condition';
import { perChild, sample } from '../support/sample-benefit';

const person: Told = {
  claimDate: '2026-11-22',
  birthDate: '2000-01-01',
  pregnant: false,
  citizenship: 'portuguese',
  movableAssets: 10000,
  socialHousing: false,
};
const only = (told: Told) => {
  const [outcome] = judgeFor(sample, told);
  if (outcome === undefined) throw new Error('nobody judged');
  return outcome;
};

describe('one person', () => {
  it('who has told everything gets the amount with its steps, dates and papers', () => {
    expect(only(person)).toMatchObject({
      benefit: 'sample',
      regime: 'old',
      verdict: 'yes',
      open: [],
      amount: { monthly: 43713, about: [] },
      paidFrom: '2026-12-01',
      paidUntil: '2027-11-22',
      deadlines: [{ id: 'soon', by: '2026-12-22', monthsLost: 0 }],
      papers: [{ id: 'identity', need: 'yes' }],
    });
  });

  it('who lives in social housing may not know it yet: the paper is a maybe, the amount about', () => {
    const { socialHousing: _, ...told } = person;
    expect(only(told)).toMatchObject({
      verdict: 'yes',
      open: ['socialHousing'],
      amount: { about: ['social-housing'] },
      papers: [{ id: 'identity' }, { id: 'housing-contract', need: 'maybe' }],
    });
  });

  it('who is refused is asked nothing more', () => {
    expect(only({ claimDate: '2026-11-22', movableAssets: 53714 })).toMatchObject({
      verdict: 'no',
      open: [],
      papers: [],
    });
  });

  it('whose case is arguable is sent to the counter', () => {
    expect(only({ ...person, citizenship: 'other' })).toMatchObject({
      verdict: 'doubt',
      doubts: ['other-citizen'],
    });
  });

  it('cannot be judged without a day of claim', () => {
    expect(() => judgeFor(sample, {})).toThrow('sample: the situation has no claimDate');
  });

  it.each([
    ['2022-12-31', []],
    ['2026-12-30', ['old']],
    ['2026-12-31', ['new']],
  ])('claims on %s under the text in force', (claimDate, regimes) => {
    expect(judgeFor(sample, { ...person, claimDate }).map(({ regime }) => regime)).toEqual(regimes);
  });
});

describe('one person per child', () => {
  it('gives nothing while the children are not told', () => {
    const { socialHousing: _, ...told } = person;
    expect(judgeFor(perChild, told)).toEqual([]);
    expect(questionsFor(perChild, told)).toEqual(['children']);
  });

  it('judges each child', () => {
    const children = [{ childBirthDate: '2020-11-22' }, { childBirthDate: '2020-11-23' }, {}];
    expect(
      judgeFor(perChild, { ...person, children }).map(({ subject, verdict }) => [subject, verdict]),
    ).toEqual([
      ['child-1', 'no'],
      ['child-2', 'yes'],
      ['child-3', 'unknown'],
    ]);
  });

  it('asks about the children one after the other', () => {
    expect(questionsFor(perChild, { claimDate: '2026-11-22', children: [{}, {}] })).toEqual([
      'child-1.childBirthDate',
      'child-2.childBirthDate',
      'citizenship',
      'movableAssets',
      'socialHousing',
    ]);
  });
});

describe('the next question', () => {
  it('is the day of the claim before anything else', () => {
    expect(questionsFor(sample, {})).toEqual(['claimDate']);
  });

  it('skips what no longer matters', () => {
    expect(questionsFor(sample, { claimDate: '2026-11-22', birthDate: '2000-01-01' })[0]).toBe('citizenship');
    expect(questionsFor(sample, { claimDate: '2026-11-22', birthDate: '2010-01-01' })[0]).toBe('pregnant');
    expect(questionsFor(sample, { claimDate: '2026-12-31', birthDate: '2010-01-01' })).toEqual([]);
  });
});

describe('the end of a no', () => {
  const minor: Told = { ...person, birthDate: '2010-03-15' };

  it('is the birthday on which one comes of age', () => {
    expect(firstDayAfterNo(sample, minor, only(minor))).toBe('2028-03-15');
  });

  it('is not a day on which the figure that refused is not published yet', () => {
    const rich: Told = { ...person, movableAssets: 60000 };
    expect(only(rich).verdict).toBe('no');
    expect(only({ ...rich, claimDate: '2027-01-01' }).doubts).toEqual(['not-published']);
    expect(firstDayAfterNo(sample, rich, only(rich))).toBeUndefined();
  });

  it('does not come when time changes nothing', () => {
    const rich: Told = { ...person, movableAssets: 10_000_000 };
    expect(firstDayAfterNo(sample, rich, only(rich))).toBeUndefined();
  });
});

describe('the ways that time opens', () => {
  const later: Benefit = {
    ...sample,
    regimes: sample.regimes.map((regime) => ({
      ...regime,
      choices: computation({ needs: [], of: (): readonly Choice[] => [way('now')] }),
      outlook: computation({ needs: [], of: (): readonly Choice[] => [way('later')] }),
    })),
  };

  function way(id: string): Choice {
    return { id, verdict: 'yes', from: '2027-03-01', amount: { about: [], steps: [] }, spans: [] };
  }

  it('are told to who is refused, and the choices to everybody else', () => {
    const choicesOf = (told: Told) => judgeFor(later, told)[0]?.choices.map(({ id }) => id);
    expect(choicesOf(person)).toEqual(['now']);
    expect(choicesOf({ ...person, movableAssets: 10_000_000 })).toEqual(['later']);
  });
});

describe('a benefit that stands open instead', () => {
  const other = all('other', [
    condition({
      id: 'pregnant-too',
      cite: { act: 'codigo-civil', article: 'art. 122.º' },
      needs: ['pregnant'],
      holds: ({ pregnant }) => pregnant,
    }),
  ]);
  const twoWays: Benefit = {
    ...sample,
    regimes: sample.regimes.map((regime) => ({
      ...regime,
      ways: [other],
      choices: computation({
        needs: [],
        of: (_known, _law, verdicts): readonly Choice[] =>
          verdicts['old'] === 'yes' && verdicts['other'] === 'yes'
            ? [{ id: 'other', verdict: 'yes', amount: { monthly: 1, about: [], steps: [] }, spans: [] }]
            : [],
      }),
    })),
  };
  const { pregnant: _, ...silent } = person;

  it('is asked about and offered as a choice, and adds nothing to the amount', () => {
    const [untold] = judgeFor(twoWays, silent);
    const [told] = judgeFor(twoWays, { ...person, pregnant: true });
    expect(untold).toMatchObject({ verdict: 'yes', open: ['pregnant'], choices: [] });
    expect(told?.choices.map(({ id }) => id)).toEqual(['other']);
    expect(told?.ways.map(({ id, verdict }) => [id, verdict])).toEqual([['other', 'yes']]);
    expect(told?.parts).toEqual(only(person).parts);
    expect(told?.amount).toEqual(only(person).amount);
  });
});
