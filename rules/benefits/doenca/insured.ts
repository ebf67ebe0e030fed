import { any, count, day, doubt, type Node } from '../../core/condition';
import { sicknessCites } from '../../law/articles/doenca';
import { condition, type Facts } from '../shared/condition';
import { contributionWindow } from '../shared/contribution-window';
import { guaranteeOf } from '../shared/guarantee';

/** Six calendar months with contributions, and the pieces of that rule. */
export const sicknessGuarantee = guaranteeOf({
  months: 'sicknessGuaranteeMonths',
  scheme: sicknessCites.scheme,
  guarantee: sicknessCites.guarantee,
  restart: sicknessCites.restart,
  totalisation: sicknessCites.totalisation,
});

/** Unemployment benefit goes on through an illness; the other one is not paid beside it. */
export const noUnemploymentBenefit = condition({
  id: 'no-unemployment-benefit',
  cite: sicknessCites.incompatible,
  needs: ['parentWork'],
  holds: ({ parentWork }) => parentWork !== 'unemployment-benefit',
});

/** In work when the illness began; after the end of it the office looks at each case. */
export const stillInWork = condition({
  id: 'still-in-work',
  cite: sicknessCites.scheme,
  needs: ['parentWork'],
  holds: ({ parentWork }) => parentWork !== 'contract-ended' || doubt('work-ended'),
});

/** Of the voluntary schemes some cover illness. */
export const schemeCoversIllness = condition({
  id: 'scheme-covers-illness',
  cite: sicknessCites.scheme,
  needs: ['insuredAs'],
  holds: ({ insuredAs }) => insuredAs !== 'other' || doubt('voluntary-other'),
});

/** Art. 12 exempts these; grants and voluntary fire service it leaves out, and guides ask employees alone. */
const withoutIndex: readonly Facts['insuredAs'][] = ['self-employed', 'seafarer'];

/** Twelve days of work in the four months before the month that precedes the illness, or what counts instead. */
export const index: Node = any('index', [
  condition({
    id: 'index-not-asked',
    cite: sicknessCites.indexExempt,
    needs: ['insuredAs'],
    holds: ({ insuredAs }) =>
      withoutIndex.includes(insuredAs) || (insuredAs !== 'employee' && doubt('index-voluntary')),
  }),
  condition({
    id: 'enough-days-worked',
    cite: sicknessCites.index,
    needs: ['daysWorked', 'sickFrom'],
    figures: ['sicknessIndexDays', 'sicknessIndexMonths', 'sicknessIndexGap'],
    holds: ({ daysWorked }, { sicknessIndexDays }) => daysWorked >= sicknessIndexDays,
    shows: ({ daysWorked, sickFrom }, law) => {
      const { from, until } = contributionWindow(sickFrom, law.sicknessIndexMonths, law.sicknessIndexGap);
      return {
        own: count(daysWorked),
        limit: count(law.sicknessIndexDays),
        from: day(from),
        until: day(until),
      };
    },
  }),
  condition({
    id: 'continues-illness',
    cite: sicknessCites.index,
    needs: ['sickCourse'],
    holds: ({ sickCourse: { continues } }) => continues,
  }),
  condition({
    id: 'parental-in-window',
    cite: sicknessCites.index,
    needs: ['parentalInWindow'],
    holds: ({ parentalInWindow }) => parentalInWindow,
  }),
  condition({
    id: 'worked-elsewhere',
    cite: sicknessCites.totalisation,
    needs: ['insuredElsewhere'],
    holds: ({ insuredElsewhere }) => {
      if (insuredElsewhere.includes('eu')) return doubt('index-in-eu');
      return insuredElsewhere.length > 0 && doubt('index-elsewhere');
    },
  }),
]);

/** Who pays contributions in has paid them up; employers pay those of employees. */
export const paidUp: Node = any('paid-up', [
  condition({
    id: 'pays-no-own-contributions',
    cite: sicknessCites.paidUp,
    needs: ['insuredAs'],
    holds: ({ insuredAs }) => insuredAs === 'employee',
  }),
  condition({
    id: 'contributions-paid',
    cite: sicknessCites.paidUp,
    needs: ['contributionsPaid'],
    holds: ({ contributionsPaid }) => contributionsPaid,
  }),
]);
