import { doubt, money, open, type Answer, type Condition } from '../../core/condition';
import { isLess, plus, roundHalfUp, times, whole } from '../../core/fraction';
import { addMonths } from '../../core/dates';
import { psuCites } from '../../law/articles/psu';
import { condition } from '../shared/condition';
import { birthdaysInto, type People } from './household';
import { psuFacts, psuFormula, psuFormulaFigures, psuHousehold, psuPayable, roundedPsu } from './psu-income';

/**
 * Income below the base. From the base up to base plus work incentive art. 8(1)(b) refuses and art. 3 grants: a doubt.
 */
export const incomeBelowBase: Condition = condition({
  id: 'psu-income-below-base',
  cite: psuCites.income,
  needs: psuFacts,
  figures: psuFormulaFigures,
  holds: (known, law) => {
    const { atLeast, atMost, open: missing } = psuHousehold(known, law);
    const answer = (people: People): 'yes' | 'doubt' | 'no' => {
      const { base, incentive, income } = psuFormula(known, people, law);
      if (isLess(income, base)) return 'yes';
      return isLess(income, plus(base, incentive)) ? 'doubt' : 'no';
    };
    const light = answer(atLeast);
    if (light !== answer(atMost)) return open(missing);
    return light === 'doubt' ? doubt('psu-work-income') : light === 'yes';
  },
  shows: (known, law) => {
    const { base, income } = psuFormula(known, psuHousehold(known, law).atMost, law);
    return { own: money(roundHalfUp(income)), limit: money(roundHalfUp(base)) };
  },
  turnsOn: ({ children, birthDate }, { minimumIncomeAge, pensionAgeMonths }) => [
    ...birthdaysInto(children, minimumIncomeAge),
    addMonths(birthDate, pensionAgeMonths),
  ],
});

/** Less than the floor is not paid. Where the formula leaves nothing at all, the income test is the reason. */
export const atLeastFloor: Condition = condition({
  id: 'psu-at-least-floor',
  cite: psuCites.floor,
  needs: psuFacts,
  figures: psuFormulaFigures,
  holds: (known, law) => {
    const { atLeast, atMost, open: missing } = psuHousehold(known, law);
    const answer = (people: People): boolean => {
      const { total } = psuFormula(known, people, law);
      return total.of <= 0 || roundedPsu(total, law) >= law.psuFloor;
    };
    const light = answer(atLeast);
    return light === answer(atMost) ? light : open(missing);
  },
  shows: (known, law) => ({
    own: money(roundedPsu(psuFormula(known, psuHousehold(known, law).atMost, law).total, law)),
    limit: money(law.psuFloor),
  }),
});

/**
 * The increase for insured people who lose their work fills up to a share of the IAS in the first months. It depends
 * on contributions that are not asked here, so it is never more than a doubt (art. 27).
 */
export const unemploymentIncrease: Condition = condition({
  id: 'psu-unemployment-increase',
  cite: psuCites.unemployment,
  needs: ['workSituation', ...psuFacts],
  figures: ['psuUnemploymentShare', ...psuFormulaFigures],
  holds: (known, law): Answer => {
    if (known.workSituation !== 'without-work') return false;
    const { atLeast, atMost, open: missing } = psuHousehold(known, law);
    const limit = times(whole(law.ias), law.psuUnemploymentShare);
    const below = (people: People): boolean =>
      isLess(whole(psuPayable(psuFormula(known, people, law), law)), limit);
    const light = below(atLeast);
    if (light !== below(atMost)) return open(missing);
    return light && doubt('psu-unemployment-increase');
  },
  shows: (_known, { ias, psuUnemploymentShare }) => ({
    limit: money(roundHalfUp(times(whole(ias), psuUnemploymentShare))),
  }),
});
