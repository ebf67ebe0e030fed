import { all, any, count, day, doubt, open, type Condition, type Node } from '../../core/condition';
import { addMonths } from '../../core/dates';
import type { Figures } from '../../law';
import { oldAgePensionCites as cites } from '../../law/articles/pensao-velhice';
import type { Cite } from '../../core/cite';
import { condition } from '../shared/condition';
import { ageOrSoon, normalAge } from './ages';
import { reaches } from './career';

type YearsFigure =
  'pensionFullCareer' | 'pensionVeryLongYears' | 'pensionLongYears' | 'pensionUnemployedYoungYears';

/** So many years of career, here or perhaps together with others. */
function careerOf(id: string, cite: Cite, figure: YearsFigure, more = 0): Condition {
  return condition({
    id,
    cite,
    needs: ['pensionCareer'],
    figures: [figure],
    holds: ({ pensionCareer }, law) => reaches(pensionCareer, law[figure] + more),
    shows: ({ pensionCareer }, law) => ({ own: count(pensionCareer.years), limit: count(law[figure]) }),
  });
}

const sixty = ageOrSoon('early-age-reached', cites.flexible, 'pensionEarlyAge');

/** The law forbids the job beyond an age, and it was held long enough. */
const jobEndsByLaw: Condition = condition({
  id: 'job-ends-by-law',
  cite: cites.legalBan,
  needs: ['jobEndsByLaw'],
  holds: (known) => known.jobEndsByLaw === 'held',
});

/** Jobs that the law ends at an age. */
export const legalBan: Node = all('way-legal-ban', [
  ageOrSoon('ban-age-reached', cites.legalBan, 'pensionBanAge'),
  jobEndsByLaw,
]);

/** The pension age lowered by the years beyond a full career. */
const personalAgeReached: Condition = condition({
  id: 'personal-age-reached',
  cite: cites.personal,
  needs: ['claimDate', 'birthDate', 'pensionCareer', 'pensionOutlook'],
  figures: ['pensionMonthsAhead'],
  holds: ({ claimDate, pensionCareer, pensionOutlook: { personal } }, { pensionMonthsAhead }) => {
    if (pensionCareer.missing.length > 0) return open(pensionCareer.missing);
    const claimable = addMonths(claimDate, pensionMonthsAhead);
    if (personal === undefined) return doubt('age-not-published');
    if (personal.here.on <= claimable) return personal.here.isSure || doubt('age-not-published');
    if (personal.together.on <= claimable) return doubt('years-elsewhere');
    return pensionCareer.missingElsewhere.length > 0 ? open(pensionCareer.missingElsewhere) : false;
  },
  shows: ({ pensionOutlook: { personal } }) =>
    personal === undefined ? {} : { reached: day(personal.here.on) },
  turnsOn: ({ pensionOutlook: { personal } }, { pensionMonthsAhead }) =>
    personal === undefined
      ? []
      : [personal.here, personal.together].map(({ on }) => addMonths(on, -pensionMonthsAhead)),
});

/** More than a full career. */
export const personal: Node = all('way-personal', [
  sixty,
  careerOf('more-than-full-career', cites.personal, 'pensionFullCareer', 1),
  personalAgeReached,
]);

/** A very long career, or a long one that began very young. */
export const veryLong: Node = all('way-very-long', [
  sixty,
  any('very-long-years', [
    careerOf('very-long-career', cites.veryLong, 'pensionVeryLongYears'),
    all('young-starter', [
      careerOf('long-career', cites.veryLong, 'pensionLongYears'),
      condition({
        id: 'started-young',
        cite: cites.veryLong,
        needs: ['ageAtFirstContribution'],
        figures: ['pensionStartedBeforeAge'],
        holds: ({ ageAtFirstContribution }, { pensionStartedBeforeAge }) =>
          ageAtFirstContribution < pensionStartedBeforeAge,
        shows: ({ ageAtFirstContribution }, { pensionStartedBeforeAge }) => ({
          own: count(ageAtFirstContribution),
          limit: count(pensionStartedBeforeAge),
        }),
      }),
    ]),
  ]),
]);

/** A full career at sixty: the pension is cut. */
export const flexible: Node = all('way-flexible', [
  sixty,
  careerOf('full-career', cites.flexible, 'pensionFullCareer'),
  condition({
    id: 'full-career-at-sixty',
    cite: cites.flexible,
    needs: ['yearsAtSixty'],
    figures: ['pensionFullCareer'],
    holds: ({ yearsAtSixty }, { pensionFullCareer }) => yearsAtSixty >= pensionFullCareer,
    shows: ({ yearsAtSixty }, { pensionFullCareer }) => ({
      own: count(yearsAtSixty),
      limit: count(pensionFullCareer),
    }),
  }),
]);

type FromFigure = Extract<keyof Figures, 'pensionUnemployedFrom' | 'pensionUnemployedYoungFrom'>;

/** The pension after unemployment is granted by the office alone: its conditions are many. */
function unemployedFrom(id: string, figure: FromFigure): Condition {
  return condition({
    id,
    cite: cites.unemployment,
    needs: ['ageAtUnemployment'],
    figures: [figure],
    holds: ({ ageAtUnemployment }, law) => ageAtUnemployment >= law[figure] && doubt('long-unemployment'),
    shows: ({ ageAtUnemployment }, law) => ({ own: count(ageAtUnemployment), limit: count(law[figure]) }),
  });
}

const benefitUsedUp = condition({
  id: 'unemployment-benefit-used-up',
  cite: cites.unemployment,
  needs: ['unemploymentEnded'],
  holds: ({ unemploymentEnded }) => unemploymentEnded,
});

/** After long unemployment that began late. */
export const unemployedOlder: Node = all('unemployed-older', [
  ageOrSoon('unemployed-age-reached', cites.unemployment, 'pensionUnemployedAge'),
  benefitUsedUp,
  unemployedFrom('unemployed-late', 'pensionUnemployedFrom'),
]);

/** After long unemployment that began earlier, with more years. */
export const unemployedYounger: Node = all('unemployed-younger', [
  ageOrSoon('unemployed-young-age-reached', cites.unemployment, 'pensionUnemployedYoungAge'),
  benefitUsedUp,
  unemployedFrom('unemployed-earlier', 'pensionUnemployedYoungFrom'),
  careerOf('unemployed-career', cites.unemployment, 'pensionUnemployedYoungYears'),
]);

const unemployment: Node = any('way-unemployment', [unemployedOlder, unemployedYounger]);

/** Work with a very high degree of disability. */
export const disability: Node = all('way-disability', [
  ageOrSoon('disabled-age-reached', cites.disability, 'pensionDisabledAge'),
  condition({
    id: 'worked-with-disability',
    cite: cites.disability,
    needs: ['workedWithDisability'],
    holds: ({ workedWithDisability }) => workedWithDisability && doubt('disability-early'),
  }),
]);

/** Every way into the pension: at pension age, and before it. */
export const oldAgeWays: Node = any('old-age-ways', [
  normalAge,
  legalBan,
  personal,
  veryLong,
  flexible,
  unemployment,
  disability,
]);
