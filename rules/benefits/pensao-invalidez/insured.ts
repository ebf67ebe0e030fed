import { day, doubt, type Condition, type Node } from '../../core/condition';
import { addMonths } from '../../core/dates';
import { invalidityCites } from '../../law/articles/pensao-invalidez';
import { condition } from '../shared/condition';
import { hasPensionAge, lastDayOfYearBefore } from '../shared/pension-age';

/** Insured by work: employed, self-employed, on a board, in domestic work. */
export const hasGeneralScheme: Condition = condition({
  id: 'general-scheme',
  cite: invalidityCites.scheme,
  needs: ['pensionScheme'],
  holds: ({ pensionScheme }) => pensionScheme !== 'voluntary',
});

/** Insured by the seguro social voluntário. */
export const hasVoluntary: Condition = condition({
  id: 'voluntary-scheme',
  cite: invalidityCites.voluntary,
  needs: ['pensionScheme'],
  holds: ({ pensionScheme }) => pensionScheme !== 'general',
});

/** The longest time of sickness benefit is used up, and the person still cannot work. */
export const sickDaysUsedUp: Condition = condition({
  id: 'sick-days-used-up',
  cite: invalidityCites.sickDays,
  needs: ['sickDaysUsedUp'],
  holds: (known) => known.sickDaysUsedUp,
});

/** Work accidents and occupational diseases have benefits of their own. */
export const notFromWork: Condition = condition({
  id: 'not-from-work',
  cite: invalidityCites.cause,
  needs: ['invalidityCause'],
  holds: ({ invalidityCause }) => invalidityCause !== 'work',
});

/**
 * Below the normal pension age of the year, and not above that of the year before on its last day: from it on there is
 * the old-age pension, whose own questions tell which of the two counts.
 */
export const belowPensionAge: Node = condition({
  id: 'below-pension-age',
  cite: invalidityCites.age,
  needs: ['birthDate', 'claimDate'],
  figures: ['pensionAgeMonths', 'pensionAgeMonthsLastYear'],
  holds: ({ birthDate, claimDate }, { pensionAgeMonths, pensionAgeMonthsLastYear }) =>
    !hasPensionAge(birthDate, claimDate, pensionAgeMonths) &&
    !hasPensionAge(birthDate, lastDayOfYearBefore(claimDate), pensionAgeMonthsLastYear),
  shows: ({ birthDate }, { pensionAgeMonths }) => ({
    own: day(birthDate),
    reached: day(addMonths(birthDate, pensionAgeMonths)),
  }),
});

/** An old-age pension in payment; the article that rules it out could not be read. */
export const noOldAgePension: Condition = condition({
  id: 'no-old-age-pension',
  cite: invalidityCites.oldAge,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => !ownPensions.includes('old-age') || doubt('has-old-age-pension'),
});

/** Nobody claims what they have. */
export const noInvalidityPension: Condition = condition({
  id: 'no-invalidity-pension',
  cite: invalidityCites.review,
  needs: ['ownPensions'],
  holds: ({ ownPensions }) => !ownPensions.includes('invalidity'),
});
