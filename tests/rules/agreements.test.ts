import { describe, expect, it } from 'vitest';
import { abroadFacts } from '@/rules/facts/abroad';
import { agreements } from '@/rules/law/agreements';
import { branches, type Branch, type InsuredAbroad } from '@/rules/law/agreements/agreement';
import { coverOf, type Cover } from '@/rules/law/agreements/cover';
import { withoutAgreement } from '@/rules/law/agreements/others';

describe('how periods abroad count', () => {
  it.each<[readonly InsuredAbroad[], Branch, Cover]>([
    [[], 'pensions', 'none'],
    [['eu'], 'unemployment', 'eu'],
    [['eu'], 'family', 'eu'],
    [['eu', 'brazil'], 'pensions', 'likely'],
    [['united-kingdom'], 'pensions', 'likely'],
    [['united-kingdom'], 'sickness', 'likely'],
    [['united-kingdom'], 'unemployment', 'unknown'],
    [['united-kingdom'], 'family', 'unknown'],
    [['brazil'], 'sickness', 'likely'],
    [['brazil'], 'parental', 'likely'],
    [['brazil'], 'unemployment', 'excluded'],
    [['brazil'], 'pensions', 'likely'],
    [['ukraine'], 'unemployment', 'likely'],
    [['ukraine'], 'sickness', 'likely'],
    [['moldova'], 'unemployment', 'likely'],
    [['moldova'], 'family', 'uncovered'],
    [['mozambique'], 'unemployment', 'likely'],
    [['cape-verde'], 'unemployment', 'uncovered'],
    [['cape-verde'], 'parental', 'likely'],
    [['india'], 'sickness', 'uncovered'],
    [['india'], 'pensions', 'likely'],
    [['united-states'], 'parental', 'uncovered'],
    [['canada'], 'pensions', 'likely'],
    [['morocco'], 'sickness', 'likely'],
    [['morocco'], 'unemployment', 'unknown'],
    [['tunisia'], 'unemployment', 'likely'],
    [['andorra'], 'family', 'unknown'],
    [['other-agreement'], 'sickness', 'unknown'],
    [['other-agreement'], 'pensions', 'likely'],
    [['ibero-america'], 'pensions', 'likely'],
    [['ibero-america'], 'unemployment', 'uncovered'],
    [['ibero-america'], 'accidents', 'unknown'],
    [['other'], 'pensions', 'none'],
    [['other', 'brazil'], 'unemployment', 'none'],
    [['india', 'brazil'], 'unemployment', 'uncovered'],
    [['brazil', 'ukraine'], 'unemployment', 'likely'],
    [['other', 'united-kingdom'], 'unemployment', 'unknown'],
    [['eu', 'other'], 'unemployment', 'likely'],
    [['eu', 'brazil'], 'unemployment', 'likely'],
  ])('%j, %s: %s', (countries, branch, cover) => {
    expect(coverOf(countries, branch)).toBe(cover);
  });
});

describe('the agreements', () => {
  it('answer for every country that is asked for, but for the one without any', () => {
    const asked = new Set(agreements.map((agreement) => agreement.asked));
    expect(abroadFacts.insuredAbroad.options.filter((option) => !asked.has(option))).toEqual(['other']);
  });

  it('have ids of their own and countries by their codes', () => {
    const ids = agreements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const code of [...agreements.flatMap(({ countries }) => countries), ...withoutAgreement])
      expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it('leave nobody both with an agreement and without', () => {
    const covered = new Set(agreements.flatMap(({ countries }) => countries));
    expect(withoutAgreement.filter((country) => covered.has(country))).toEqual([]);
  });

  it('say something about every branch', () => {
    for (const { cover } of agreements) expect(Object.keys(cover)).toEqual(branches);
  });
});
