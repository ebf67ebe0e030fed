import { describe, expect, it } from 'vitest';
import { careerYears } from '@/rules/benefits/shared/career';

const law = { densityDays: 120, densityMonthsBefore: 12 };

function counted(fullYears: number, shortYears: readonly number[], monthsBefore1994 = 0) {
  return careerYears({ fullYears, shortYears, monthsBefore1994 }, law);
}

describe('years with contributions (DL 187/2007, art. 12)', () => {
  it.each([
    ['14 years, and twice 60 days', counted(14, [60, 60]), 15],
    ['90 and 60 days are one year', counted(0, [90, 60]), 1],
    ['119 days are none', counted(0, [119]), 0],
    ['120 days are one', counted(0, [120]), 1],
    ['119 and 1 day are one', counted(0, [119, 1]), 1],
    ['in another order the surplus is another: 30, 100 | 20, 100', counted(0, [30, 100, 20, 100]), 2],
    ['100, 30 | 100, 20', counted(0, [100, 30, 100, 20]), 2],
    ['50, 60, 50 | 100: the 40 days over are dropped', counted(0, [50, 60, 50, 100]), 1],
    ['a year that counts by itself leaves the sum alone: 60, 200, 60', counted(0, [60, 200, 60]), 2],
    ['11 months before 1994', counted(3, [], 11), 3],
    ['12 months before 1994', counted(3, [], 12), 4],
    ['23 months before 1994', counted(3, [], 23), 4],
    ['nothing', counted(0, []), 0],
  ])('%s', (_, { years }, expected) => {
    expect(years).toBe(expected);
  });

  it('tells how they were counted', () => {
    expect(counted(5, [90, 60, 119], 30)).toEqual({
      years: 8,
      full: 5,
      together: 1,
      before1994: 2,
      surplusDays: 30,
      daysLeft: 119,
    });
  });
});
