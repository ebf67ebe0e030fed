import { all, any, count, day, doubt, money, open, type Node } from '../../core/condition';
import { addMonths, completedMonths } from '../../core/dates';
import { isLess, plus, roundHalfUp, times, whole, type Fraction } from '../../core/fraction';
import type { Figures } from '../../law';
import { carerCites } from '../../law/articles/carer';
import { condition } from '../shared/condition';
import { birthdaysInto, wholeHousehold, type People } from '../shared/minimum-income/household';

const MONTHS_A_YEAR = 12;

type MeansLaw = Pick<Figures, 'carerIncomeLimit' | 'carerAdultWeight' | 'carerMinorWeight'>;

/** The limit for a household: that of one person times the weights of all. */
function limitFor({ adults, minors }: People, law: MeansLaw): Fraction {
  const weights = plus(
    whole(1),
    times(whole(adults), law.carerAdultWeight),
    times(whole(minors), law.carerMinorWeight),
  );
  return times(whole(law.carerIncomeLimit), weights);
}

/** Income may not equal the limit (Portaria 100/2022). */
const incomeBelowLimit = condition({
  id: 'carer-household-income',
  cite: carerCites.incomeLimit,
  needs: ['grossMonthlyIncome', 'children', 'adults', 'claimDate'],
  figures: ['carerIncomeLimit', 'carerAdultWeight', 'carerMinorWeight', 'ageOfMajority'],
  holds: (known, law) => {
    const people = wholeHousehold(known, law.ageOfMajority);
    const below = (counted: People): boolean =>
      isLess(whole(known.grossMonthlyIncome), limitFor(counted, law));
    if (!below(people.atMost)) return false;
    return below(people.atLeast) || open(people.open);
  },
  shows: (known, law) => ({
    own: money(known.grossMonthlyIncome),
    limit: money(roundHalfUp(limitFor(wholeHousehold(known, law.ageOfMajority).atMost, law))),
  }),
  turnsOn: ({ children }, { ageOfMajority }) => birthdaysInto(children, ageOfMajority),
});

/**
 * The subsidy is for people up to pension age who have no full old-age pension. Who is older and has none either has no
 * right to one, or should ask for it first.
 */
const upToPensionAge = condition({
  id: 'up-to-pension-age',
  cite: carerCites.subsidy,
  needs: ['birthDate', 'claimDate', 'ownPensions'],
  figures: ['pensionAgeMonths'],
  holds: ({ birthDate, claimDate, ownPensions }, { pensionAgeMonths }) => {
    if (completedMonths(birthDate, claimDate) <= pensionAgeMonths) return true;
    return ownPensions.includes('invalidity') || ownPensions.includes('old-age')
      ? false
      : doubt('past-pension-age');
  },
  shows: ({ birthDate }, { pensionAgeMonths }) => ({
    own: day(birthDate),
    years: count(Math.floor(pensionAgeMonths / MONTHS_A_YEAR)),
    months: count(pensionAgeMonths % MONTHS_A_YEAR),
  }),
  turnsOn: ({ birthDate }, { pensionAgeMonths }) => [addMonths(birthDate, pensionAgeMonths + 1)],
});

const withoutOldAgePension = condition({
  id: 'without-old-age-pension',
  cite: carerCites.subsidy,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => {
    if (ownPensions.includes('old-age') || ownPensions.includes('social-old-age')) return false;
    return ownPensions.includes('foreign-old-age') ? doubt('foreign-old-age') : true;
  },
});

const hasOldAgePension = condition({
  id: 'has-old-age-pension',
  cite: carerCites.subsidy,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => ownPensions.includes('old-age'),
});

const retiredEarlyToCare = condition({
  id: 'retired-early-to-care',
  cite: carerCites.subsidy,
  needs: ['earlyPension'],
  holds: ({ earlyPension }) => earlyPension === 'early-to-care',
});

const withoutBenefitsThatExclude = condition({
  id: 'without-excluding-benefits',
  cite: carerCites.subsidy,
  needs: ['carerBenefits'],
  holds: ({ carerBenefits }) =>
    !carerBenefits.includes('sickness') && !carerBenefits.includes('occupational-disease'),
});

/** The support of a main carer whose household has little income. */
export function subsidyFor(main: Node): Node {
  return all('carer-subsidy', [
    main,
    withoutBenefitsThatExclude,
    any('old-age-pension', [
      withoutOldAgePension,
      all('early-pension', [hasOldAgePension, retiredEarlyToCare]),
    ]),
    upToPensionAge,
    incomeBelowLimit,
  ]);
}
