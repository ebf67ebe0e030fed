import type { Amount, Step } from '../../../core/amount';
import { count, money, share } from '../../../core/condition';
import { roundHalfUp } from '../../../core/fraction';
import type { Cents } from '../../../core/money';
import { psuCites } from '../../../law/articles/psu';
import { computation, type MonthlyIncome } from '../condition';
import type { People } from './household';
import {
  psuFacts,
  psuFormula,
  psuFormulaFigures,
  psuHousehold,
  psuPayable,
  savingsCount,
  type PsuFormula,
  type PsuLaw,
} from './psu-income';

/** The income without work, which may have to be left out because it is an aggressor's. */
function withoutWork(told: MonthlyIncome): MonthlyIncome {
  const { pensions, benefits, maintenance, rentReceived, capitalIncome, movableAssets, otherPropertyValue } =
    told;
  return {
    pensions,
    benefits,
    maintenance,
    rentReceived,
    capitalIncome,
    movableAssets,
    otherPropertyValue,
    wagesGross: 0,
    wagesContributions: 0,
    wagesTax: 0,
    wagesTwelfths: 0,
    servicesReceipts: 0,
    salesReceipts: 0,
  };
}

/** The monthly amount by the formula; a range while somebody of the household is not told. */
export const psuAmount = computation({
  needs: psuFacts,
  wants: ['socialHousing', 'violenceVictimStatus'],
  figures: psuFormulaFigures,
  open: (known, law) => [
    ...psuHousehold(known, law).open,
    ...(known.socialHousing === undefined ? ['socialHousing'] : []),
  ],
  of: (known, law): Amount => {
    const { atLeast, atMost, open } = psuHousehold(known, law);
    const formula = psuFormula(known, atLeast, law);
    const lowest = psuPayable(formula, law);
    const withAggressor = known.violenceVictimStatus === true && known.adults.length > 0;
    const highest = psuPayable(psuFormula(withAggressor ? withoutWork(known) : known, atMost, law), law);
    return {
      monthly: lowest,
      ...(highest > lowest ? { monthlyMax: highest } : {}),
      about: [
        ...(open.length > 0 ? ['household-incomplete'] : []),
        ...(withAggressor && highest > lowest ? ['income-of-aggressor'] : []),
        ...(known.servicesReceipts + known.salesReceipts > 0 ? ['self-employment'] : []),
        ...(known.wagesTwelfths > 0 ? ['twelfths-in-incentive'] : []),
        ...(savingsCount(known, law) ? ['capital-rate'] : []),
        ...(known.socialHousing === false ? [] : ['social-housing']),
      ],
      steps: stepsTo(lowest, formula, atLeast, law),
    };
  },
});

/** The lines of the calculation, each rounded for itself, and what cap, floor or rounding make of their sum. */
function stepsTo(
  payable: Cents,
  formula: PsuFormula,
  { adults, minors }: People,
  law: PsuLaw,
): readonly Step[] {
  const base: Step = {
    id: 'psu-base',
    cents: roundHalfUp(formula.base),
    cite: psuCites.base,
    shown: {
      adults: count(adults),
      minors: count(minors),
      share: share(law.psuShareOfIas),
      ias: money(law.ias),
    },
  };
  const incentive: Step = {
    id: 'psu-work-incentive',
    cents: roundHalfUp(formula.incentive),
    cite: psuCites.workIncentive,
  };
  const income: Step = {
    id: 'psu-counted-income',
    cents: -roundHalfUp(formula.income),
    cite: psuCites.countedIncome,
  };
  const lines = [base, ...[incentive, income].filter(({ cents }) => cents !== 0)];
  const left = payable - lines.reduce((sum, { cents }) => sum + cents, 0);
  return left === 0 ? lines : [...lines, { ...lastStep(payable, law), cents: left }];
}

function lastStep(payable: Cents, { psuCap }: PsuLaw): Omit<Step, 'cents'> {
  if (payable === psuCap) return { id: 'psu-cap', cite: psuCites.cap, shown: { limit: money(psuCap) } };
  return payable === 0
    ? { id: 'psu-floor', cite: psuCites.floor }
    : { id: 'psu-rounding', cite: psuCites.formula };
}
