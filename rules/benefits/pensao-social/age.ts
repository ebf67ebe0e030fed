import { any, count, day, type Condition, type Node } from '../../core/condition';
import { addMonths, type IsoDate } from '../../core/dates';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { condition } from '../shared/condition';
import { normalAgeReached } from '../shared/pension-age';

/** The normal pension age of the year has been reached. */
export const pensionAgeReached: Condition = normalAgeReached(socialPensionCites.age);

/** The figures that tell whether a claim comes early enough before pension age. */
export const aheadFigures = ['pensionAgeMonths', 'socialPensionMonthsAhead', 'socialPensionStartBy'] as const;

interface AheadLaw {
  readonly pensionAgeMonths: number;
  readonly socialPensionMonthsAhead: number;
  readonly socialPensionStartBy: IsoDate;
}

/** Whether pension age is reached in the months for which a claim may run ahead, while the pension can still start. */
export function reachesAgeSoon(birthDate: IsoDate, claimDate: IsoDate, law: AheadLaw): boolean {
  const reached = addMonths(birthDate, law.pensionAgeMonths);
  return (
    reached <= law.socialPensionStartBy && addMonths(reached, -law.socialPensionMonthsAhead) <= claimDate
  );
}

/** The pension may be asked for some months ahead, and starts with pension age. */
const pensionAgeSoon: Condition = condition({
  id: 'pension-age-soon',
  cite: socialPensionCites.claim,
  needs: ['birthDate', 'claimDate'],
  figures: aheadFigures,
  holds: ({ birthDate, claimDate }, law) => reachesAgeSoon(birthDate, claimDate, law),
  shows: ({ birthDate }, { pensionAgeMonths, socialPensionMonthsAhead }) => ({
    own: day(addMonths(birthDate, pensionAgeMonths)),
    limit: count(socialPensionMonthsAhead),
  }),
  turnsOn: ({ birthDate }, { pensionAgeMonths, socialPensionMonthsAhead }) => [
    addMonths(addMonths(birthDate, pensionAgeMonths), -socialPensionMonthsAhead),
  ],
});

/** Of pension age, or so near to it that the claim is taken. */
export const socialPensionAge: Node = any('social-pension-age', [pensionAgeReached, pensionAgeSoon]);
