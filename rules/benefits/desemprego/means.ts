import { all, money, open, type Node } from '../../core/condition';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import type { Figures } from '../../law';
import { condition } from '../shared/condition';
import { birthdaysInto, wholeHousehold } from '../shared/minimum-income/household';
import { isWithin, limitFor, type Weights } from '../shared/social-means';

type WeightLaw = Pick<Figures, 'ssdAdultWeight' | 'ssdMinorWeight'>;

const weightsOf = ({ ssdAdultWeight, ssdMinorWeight }: WeightLaw): Weights => ({
  adult: ssdAdultWeight,
  minor: ssdMinorWeight,
});

/** Income per head up to a share of the IAS; the limit itself is allowed. */
const incomeWithinLimit = condition({
  id: 'social-income',
  cite: cites.means,
  needs: ['grossMonthlyIncome', 'children', 'adults', 'claimDate'],
  figures: ['ssdIncomeLimit', 'ssdAdultWeight', 'ssdMinorWeight', 'minimumIncomeAge'],
  holds: (known, law) => {
    const people = wholeHousehold(known, law.minimumIncomeAge);
    const { grossMonthlyIncome: income } = known;
    if (!isWithin(income, people.atMost, law.ssdIncomeLimit, weightsOf(law))) return false;
    return isWithin(income, people.atLeast, law.ssdIncomeLimit, weightsOf(law)) || open(people.open);
  },
  shows: (known, law) => ({
    own: money(known.grossMonthlyIncome),
    limit: money(
      limitFor(wholeHousehold(known, law.minimumIncomeAge).atMost, law.ssdIncomeLimit, weightsOf(law)),
    ),
  }),
  turnsOn: ({ children }, { minimumIncomeAge }) => birthdaysInto(children, minimumIncomeAge),
});

const savingsWithinLimit = condition({
  id: 'social-savings',
  cite: cites.assets,
  needs: ['movableAssets'],
  figures: ['ssdAssetsLimit'],
  holds: ({ movableAssets }, { ssdAssetsLimit }) => movableAssets <= ssdAssetsLimit,
  shows: ({ movableAssets }, { ssdAssetsLimit }) => ({
    own: money(movableAssets),
    limit: money(ssdAssetsLimit),
  }),
});

/** The household has little. */
export const littleMeans: Node = all('little-means', [incomeWithinLimit, savingsWithinLimit]);
