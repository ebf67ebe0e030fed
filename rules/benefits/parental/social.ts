import { all, doubt, money, open, type Node } from '../../core/condition';
import type { Figures } from '../../law';
import { parentalCites } from '../../law/articles/parental';
import { condition } from '../shared/condition';
import { birthdaysInto, wholeHousehold, type People } from '../shared/minimum-income/household';
import { claimantsOwn, residence } from '../shared/residence';
import { isWithin, limitFor, type Weights } from '../shared/social-means';
import { guaranteeNotMet } from './contributory';

/** An application at AIMA: the decree writes its rule for child benefit, so here the office must say. */
const pendingAtAima = condition({
  id: 'social-application-pending',
  cite: parentalCites.socialResidence,
  needs: ['paper'],
  holds: ({ paper }) => paper === 'pending' && doubt('social-parental-pending'),
});

type WeightLaw = Pick<Figures, 'socialParentalAdultWeight' | 'socialParentalMinorWeight'>;

const weightsOf = ({ socialParentalAdultWeight, socialParentalMinorWeight }: WeightLaw): Weights => ({
  adult: socialParentalAdultWeight,
  minor: socialParentalMinorWeight,
});

/** Income per head up to a share of the IAS; the limit itself is allowed (DL 70/2010). */
const incomeWithinLimit = condition({
  id: 'social-parental-income',
  cite: parentalCites.means,
  needs: ['grossMonthlyIncome', 'children', 'adults', 'claimDate'],
  figures: [
    'socialParentalIncomeLimit',
    'socialParentalAdultWeight',
    'socialParentalMinorWeight',
    'minimumIncomeAge',
  ],
  holds: (known, law) => {
    const people = wholeHousehold(known, law.minimumIncomeAge);
    const within = (counted: People): boolean =>
      isWithin(known.grossMonthlyIncome, counted, law.socialParentalIncomeLimit, weightsOf(law));
    if (!within(people.atMost)) return false;
    return within(people.atLeast) || open(people.open);
  },
  shows: (known, law) => ({
    own: money(known.grossMonthlyIncome),
    limit: money(
      limitFor(
        wholeHousehold(known, law.minimumIncomeAge).atMost,
        law.socialParentalIncomeLimit,
        weightsOf(law),
      ),
    ),
  }),
  turnsOn: ({ children }, { minimumIncomeAge }) => birthdaysInto(children, minimumIncomeAge),
});

const savingsWithinLimit = condition({
  id: 'social-parental-savings',
  cite: parentalCites.means,
  needs: ['movableAssets'],
  figures: ['socialParentalAssetsLimit'],
  holds: ({ movableAssets }, { socialParentalAssetsLimit }) => movableAssets <= socialParentalAssetsLimit,
  shows: ({ movableAssets }, { socialParentalAssetsLimit }) => ({
    own: money(movableAssets),
    limit: money(socialParentalAssetsLimit),
  }),
});

/** The social benefit of parents without the guarantee period, by the means of the household. */
export const socialParental: Node = all('social-parental', [
  guaranteeNotMet,
  residence(claimantsOwn, 'R2', pendingAtAima),
  savingsWithinLimit,
  incomeWithinLimit,
]);

const generalScheme = condition({
  id: 'in-general-scheme',
  cite: parentalCites.psuIncrease,
  needs: ['parentWork'],
  holds: ({ parentWork }) => {
    if (parentWork === 'never') return false;
    return parentWork !== 'voluntary' || doubt('voluntary-scheme');
  },
});

/** The household has a PSU; before it is granted the office decides on both together. */
const householdHasPsu = condition({
  id: 'household-has-psu',
  cite: parentalCites.psuIncrease,
  needs: ['psuHolder'],
  holds: ({ psuHolder }) => (psuHolder === 'not-yet' ? doubt('psu-not-yet') : psuHolder !== 'refused'),
});

/** The increase of the PSU after a birth: insured, without the guarantee period, in a household with a PSU. */
export const psuParental: Node = all('psu-parental', [generalScheme, guaranteeNotMet, householdHasPsu]);
