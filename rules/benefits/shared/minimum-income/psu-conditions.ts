import {
  all,
  any,
  count,
  doubt,
  money,
  open,
  type Answer,
  type Condition,
  type Node,
} from '../../../core/condition';
import { isLess, plus, roundHalfUp } from '../../../core/fraction';
import { addMonths, daysBetween } from '../../../core/dates';
import { personId } from '../../../core/situation';
import { psuCites } from '../../../law/articles/psu';
import { condition } from '../condition';
import { birthdaysInto, type People } from './household';
import { psuFacts, psuFormula, psuFormulaFigures, psuHousehold, psuPayable, roundedPsu } from './psu-income';

/** Kinds of income from work. */
const workKinds = ['wages', 'services', 'sales'] as const;

/**
 * Income below the base. From the base up to base plus work incentive art. 8(1)(b) refuses and art. 3 grants: a doubt.
 */
const incomeBelowBase: Condition = condition({
  id: 'psu-income-below-base',
  cite: psuCites.income,
  needs: ['claimDate', 'birthDate', 'children', 'adults', 'incomeSoFar'],
  figures: psuFormulaFigures,
  holds: (known, law) => {
    const { atLeast, atMost, open: people } = psuHousehold(known, law);
    const { least, missing } = known.incomeSoFar;
    const answer = (household: People): 'yes' | 'doubt' | 'no' => {
      const { base, incentive, income } = psuFormula(least, household, law);
      if (isLess(income, base)) return 'yes';
      return isLess(income, plus(base, incentive)) ? 'doubt' : 'no';
    };
    const heavy = answer(atMost);
    if (heavy === 'no') return false;
    if (missing.length > 0 || heavy !== answer(atLeast)) return open([...people, ...missing]);
    return heavy === 'doubt' ? doubt('psu-work-income') : true;
  },
  shows: (known, law) => {
    const { base, income } = psuFormula(known.incomeSoFar.least, psuHousehold(known, law).atMost, law);
    return { own: money(roundHalfUp(income)), limit: money(roundHalfUp(base)) };
  },
  turnsOn: ({ children, birthDate }, { minimumIncomeAge, pensionAgeMonths }) => [
    ...birthdaysInto(children, minimumIncomeAge),
    addMonths(birthDate, pensionAgeMonths),
  ],
});

/** Less than the floor is not paid. Where the formula leaves nothing at all, the income test is the reason. */
const atLeastFloor: Condition = condition({
  id: 'psu-at-least-floor',
  cite: psuCites.floor,
  needs: ['claimDate', 'birthDate', 'children', 'adults', 'incomeSoFar'],
  figures: psuFormulaFigures,
  holds: (known, law) => {
    const { atLeast, atMost, open: people } = psuHousehold(known, law);
    const { least, missing } = known.incomeSoFar;
    const left = (household: People): 'nothing' | 'too-little' | 'enough' => {
      const { total } = psuFormula(least, household, law);
      if (total.of <= 0) return 'nothing';
      return roundedPsu(total, law) < law.psuFloor ? 'too-little' : 'enough';
    };
    const most = left(atMost);
    if (most !== 'enough') return most === 'nothing';
    return missing.length === 0 && left(atLeast) === 'enough' ? true : open([...people, ...missing]);
  },
  shows: (known, law) => ({
    own: money(
      roundedPsu(psuFormula(known.incomeSoFar.least, psuHousehold(known, law).atMost, law).total, law),
    ),
    limit: money(law.psuFloor),
  }),
});

/**
 * The work income of an alleged aggressor is left out for recognised victims (art. 10(2)). Whose wages they are is not
 * asked, so the office must say; somebody else must live there, and work income must have been told.
 */
const incomeOfAggressor: Node = all('aggressor', [
  condition({
    id: 'lives-with-adults-who-may-earn',
    cite: psuCites.aggressor,
    needs: ['adults', 'incomeKinds'],
    holds: ({ adults, incomeKinds }) =>
      adults.length > 0 && workKinds.some((kind) => incomeKinds.includes(kind)),
  }),
  condition({
    id: 'victim-with-aggressor',
    cite: psuCites.aggressor,
    needs: ['violenceVictimStatus'],
    holds: ({ violenceVictimStatus }) => violenceVictimStatus && doubt('income-of-aggressor'),
  }),
]);

/** Income below the base and enough left to be paid, or an income that may have to be left out. */
export const meansOfHousehold: Node = any('psu-means', [
  all('psu-income', [incomeBelowBase, atLeastFloor]),
  incomeOfAggressor,
]);

/**
 * The increase for insured people who lose their work fills up to a share of the IAS in the first months. It depends
 * on contributions that are not asked here, so it is never more than a doubt (art. 27).
 */
export const unemploymentIncrease: Condition = condition({
  id: 'psu-unemployment-increase',
  cite: psuCites.unemployment,
  needs: ['workSituation', ...psuFacts],
  figures: ['psuUnemploymentLimit', ...psuFormulaFigures],
  holds: (known, law): Answer => {
    if (known.workSituation !== 'without-work') return false;
    const { atLeast, atMost, open: missing } = psuHousehold(known, law);
    const below = (people: People): boolean =>
      psuPayable(psuFormula(known, people, law), law) < law.psuUnemploymentLimit;
    const light = below(atLeast);
    if (light !== below(atMost)) return open(missing);
    return light && doubt('psu-unemployment-increase');
  },
  shows: (_known, { psuUnemploymentLimit }) => ({ limit: money(psuUnemploymentLimit) }),
});

/**
 * The increase of insured parents without the guarantee period of the parental benefit, in the days of a leave. Their
 * contributions are not asked here, so it is never more than a doubt (art. 26).
 */
export const parentalIncrease: Condition = condition({
  id: 'psu-parental-increase',
  cite: psuCites.parental,
  needs: ['children', 'claimDate'],
  figures: ['parentalLongDays'],
  holds: ({ children, claimDate }, { parentalLongDays }): Answer => {
    const births = children.map(({ childBirthDate }) => childBirthDate);
    const isBaby = (birth: string | undefined): boolean =>
      birth !== undefined && daysBetween(birth, claimDate) < parentalLongDays;
    if (births.some(isBaby)) return doubt('psu-parental-increase');
    const untold = births.flatMap((birth, index) =>
      birth === undefined ? [`${personId('children', index)}.childBirthDate`] : [],
    );
    return untold.length > 0 && open(untold);
  },
  shows: (_known, { parentalLongDays }) => ({ limit: count(parentalLongDays) }),
});
