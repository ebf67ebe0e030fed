import { oldAgePensionLaw } from './law';
import { compute } from '../../core/amount';
import type { Benefit, Regime } from '../../core/benefit';
import { all, type Known } from '../../core/condition';
import type { FiguresOnDay } from '../../core/figures';
import type { FactId } from '../../facts';
import { oldAgePensionCites as cites } from '../../law/articles/pensao-velhice';
import { firstClaimDate } from '../../law/first-claim-date';
import { careerFacts } from '../shared/career';
import { computation, condition } from '../shared/condition';
import { beforeAgeRises } from '../shared/pension-age';
import { pensionCareer } from './career';
import { amount, choices, outlook, paidFrom } from './choices';
import { guarantee } from './guarantee';
import { pensionMoney } from './money';
import { outlookOf, publishedAges } from './outlook';
import type { PublishedAges } from './start';
import { papers } from './papers';
import { beforeStart, details } from './time';
import { oldAgeWays } from './ways';

const oldAgePensionNotHeld = condition({
  id: 'old-age-pension-not-held',
  cite: cites.scheme,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => !ownPensions.includes('old-age'),
});

/** An invalidity pension becomes an old-age pension by itself. */
const invalidityPensionNotHeld = condition({
  id: 'invalidity-pension-not-held',
  cite: cites.invalidity,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => !ownPensions.includes('invalidity'),
});

/** The old-age pension from contributions (DL 187/2007). No citizenship, no title and no residence is asked for. */
const oldAgePension: Regime = {
  id: 'pensao-velhice',
  inForce: { from: firstClaimDate },
  subject: 'claimant',
  conditions: all('pensao-velhice', [oldAgePensionNotHeld, invalidityPensionNotHeld, oldAgeWays, guarantee]),
  parts: [],
  amount,
  paidFrom,
  deadlines: [beforeStart, beforeAgeRises],
  papers,
  choices,
  outlook,
  details,
};

/** What the scheme settles: nobody is asked for years that they cannot have. */
function settledBy({ pensionScheme, insuredAbroad }: Known): Known {
  const nowhere = Array.isArray(insuredAbroad) && insuredAbroad.length === 0;
  return {
    ...(pensionScheme === 'general' ? { voluntaryMonths: 0 } : {}),
    ...(pensionScheme === 'voluntary' ? { fullYears: 0, shortYears: [], monthsBefore1994: 0 } : {}),
    ...(nowhere ? { pensionYearsAbroad: 0 } : {}),
  };
}

const careerTold = computation({
  needs: [],
  wants: careerFacts,
  figures: ['densityDays', 'densityMonthsBefore'],
  of: pensionCareer,
});

const nothingTold = { years: 0, missing: ['fullYears'], elsewhere: 0, missingElsewhere: [] };

const daysOfAges = computation({
  needs: ['birthDate', 'claimDate', 'pensionCareer'],
  figures: ['pensionEarlyAge', 'pensionFullCareer', 'pensionPersonalMonths'],
  of:
    ({ birthDate, claimDate, pensionCareer: career }, law) =>
    (ages: PublishedAges) =>
      outlookOf(birthDate, claimDate, career, ages, law),
});

function derive(situation: Known, law: FiguresOnDay): Known {
  const settled = settledBy(situation);
  const told = { ...situation, ...settled };
  const career = compute(careerTold, told, law) ?? nothingTold;
  const known = { ...told, pensionCareer: career };
  return {
    ...settled,
    pensionCareer: career,
    pensionOutlook: compute(daysOfAges, known, law)?.(publishedAges(law)) ?? {},
    pensionMoney: career.missing.length > 0 ? undefined : compute(pensionMoney, known, law),
  };
}

/** Age and other pensions, the years of work here and elsewhere, what few people have, the earnings, a paper. */
const order: readonly FactId[] = [
  'claimDate',
  'birthDate',
  'ownPensions',
  ...careerFacts,
  'jobEndsByLaw',
  'yearsAtSixty',
  'ageAtFirstContribution',
  'unemploymentEnded',
  'ageAtUnemployment',
  'averageEarnings',
  'monthsAfterPensionAge',
  'citizenship',
  'workedWithDisability',
];

/** Pensão de velhice: one text of the law. */
export const pensaoVelhice: Benefit = {
  id: 'pensao-velhice',
  figures: oldAgePensionLaw,
  regimes: [oldAgePension],
  order,
  derive,
};
