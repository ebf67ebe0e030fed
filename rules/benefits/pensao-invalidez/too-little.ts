import { all, any, count, doubt, type Condition, type Node } from '../../core/condition';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { careerYears } from '../shared/career';
import { condition, type Facts } from '../shared/condition';
import { careerFacts, careerLaw, together } from './guarantee';

const fewGeneralYears: Condition = condition({
  id: 'under-special-years',
  cite: invalidityCites.social,
  needs: careerFacts,
  figures: [...careerLaw, 'invalidityYearsSpecial'] as const,
  holds: (known, law) => careerYears(known, law).years < law.invalidityYearsSpecial,
  shows: (known, law) => ({
    own: count(careerYears(known, law).years),
    limit: count(law.invalidityYearsSpecial),
  }),
});

const fewVoluntaryMonths: Condition = condition({
  id: 'under-special-months',
  cite: invalidityCites.social,
  needs: ['voluntaryMonths'],
  figures: ['invalidityMonthsSpecial'],
  holds: (known, law) => known.voluntaryMonths < law.invalidityMonthsSpecial,
  shows: (known, law) => ({ own: count(known.voluntaryMonths), limit: count(law.invalidityMonthsSpecial) }),
});

/** Years and months that may complete each other leave it open, as they leave the guarantee itself. */
const fewTogether: Condition = condition({
  id: 'under-special-together',
  cite: invalidityCites.social,
  needs: [...careerFacts, 'voluntaryMonths'],
  figures: [...careerLaw, 'invalidityYearsSpecial', 'invalidityMonthsSpecial'] as const,
  holds: (known, law) =>
    !together(
      careerYears(known, law).years,
      law.invalidityYearsSpecial,
      known.voluntaryMonths,
      law.invalidityMonthsSpecial,
    ) || doubt('schemes-together'),
});

const nothingToAdd: Condition = condition({
  id: 'no-years-to-add',
  cite: invalidityCites.social,
  needs: ['insuredAbroad', 'cgaYears'],
  holds: ({ insuredAbroad, cgaYears }) =>
    (insuredAbroad.length === 0 && cgaYears === 0) || doubt('years-to-add'),
});

/** Insured in one way only, or in both. */
function scheme(id: string, which: Facts['pensionScheme']): Condition {
  return condition({
    id,
    cite: invalidityCites.social,
    needs: ['pensionScheme'],
    holds: ({ pensionScheme }) => pensionScheme === which,
  });
}

/** Too little insurance for the special protection: what its social pension is for. */
export const guaranteeNotMet: Node = all('special-guarantee-not-met', [
  any('too-little-insurance', [
    all('too-little-by-work', [scheme('general-only', 'general'), fewGeneralYears]),
    all('too-little-voluntary', [scheme('voluntary-only', 'voluntary'), fewVoluntaryMonths]),
    all('too-little-of-both', [
      scheme('both-schemes', 'both'),
      fewGeneralYears,
      fewVoluntaryMonths,
      fewTogether,
    ]),
  ]),
  nothingToAdd,
]);
