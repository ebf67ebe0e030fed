import type { Cite } from '../../core/cite';
import { any, count, day, doubt, type Condition, type Node } from '../../core/condition';
import { addMonths, addYears } from '../../core/dates';
import type { Figures } from '../../law';
import { oldAgePensionCites as cites } from '../../law/articles/pensao-velhice';
import { condition } from '../shared/condition';
import { normalAgeReached } from '../shared/pension-age';

type AgeFigure = {
  [K in keyof Figures]: Figures[K] extends number ? (K extends `pension${string}Age` ? K : never) : never;
}[keyof Figures];

/** An age in whole years is reached, or so near that the claim is taken. */
export function ageOrSoon(id: string, cite: Cite, figure: AgeFigure): Condition {
  return condition({
    id,
    cite,
    needs: ['birthDate', 'claimDate'],
    figures: [figure, 'pensionMonthsAhead'],
    holds: ({ birthDate, claimDate }, law) =>
      addMonths(addYears(birthDate, law[figure]), -law.pensionMonthsAhead) <= claimDate,
    shows: ({ birthDate }, law) => ({
      own: day(birthDate),
      limit: count(law[figure]),
      reached: day(addYears(birthDate, law[figure])),
    }),
    turnsOn: ({ birthDate }, law) => [addMonths(addYears(birthDate, law[figure]), -law.pensionMonthsAhead)],
  });
}

/** The pension may be asked for some months ahead, and starts with the pension age of its year. */
const normalAgeSoon: Condition = condition({
  id: 'old-age-soon',
  cite: cites.start,
  needs: ['birthDate', 'claimDate', 'pensionOutlook'],
  figures: ['pensionMonthsAhead'],
  holds: ({ claimDate, pensionOutlook: { normal } }, { pensionMonthsAhead }) => {
    if (normal === undefined) return doubt('age-not-published');
    return (
      addMonths(normal.on, -pensionMonthsAhead) <= claimDate && (normal.isSure || doubt('age-not-published'))
    );
  },
  shows: ({ pensionOutlook: { normal } }, { pensionMonthsAhead }) => ({
    ...(normal === undefined ? {} : { own: day(normal.on) }),
    limit: count(pensionMonthsAhead),
  }),
  turnsOn: ({ pensionOutlook: { normal } }, { pensionMonthsAhead }) =>
    normal === undefined ? [] : [addMonths(normal.on, -pensionMonthsAhead)],
});

/** Of pension age, or so near to it that the claim is taken. */
export const normalAge: Node = any('way-normal', [normalAgeReached(cites.age), normalAgeSoon]);
