import { all, any, count, doubt, open, type Node } from '../../core/condition';
import { sicknessCites } from '../../law/articles/doenca';
import { condition, type Facts } from '../shared/condition';
import { mostDays } from './days';

const inWorkAlone: readonly Facts['parentWork'][] = ['employee', 'self-employed', 'voluntary'];
const oldAge: readonly Facts['ownPensions'][number][] = ['old-age', 'social-old-age', 'foreign-old-age'];
const otherInvalidity: readonly Facts['ownPensions'][number][] = ['social-invalidity', 'foreign-invalidity'];

/** No pension in place of the pay; what an old-age pension means beside work is told in two ways. */
const pension: Node = any('pension', [
  condition({
    id: 'works-without-pension',
    cite: sicknessCites.incompatible,
    needs: ['parentWork'],
    holds: ({ parentWork }) => inWorkAlone.includes(parentWork),
  }),
  condition({
    id: 'no-invalidity-pension',
    cite: sicknessCites.incompatible,
    needs: ['ownPensions'],
    holds: ({ ownPensions }) => {
      if (ownPensions.includes('invalidity')) return false;
      if (ownPensions.some((one) => oldAge.includes(one))) return doubt('old-age-and-work');
      return !ownPensions.some((one) => otherInvalidity.includes(one)) || doubt('other-invalidity-pension');
    },
  }),
]);

const noParentalBenefit = condition({
  id: 'no-parental-benefit',
  cite: sicknessCites.incompatible,
  needs: ['sickInstead'],
  holds: ({ sickInstead }) => !sickInstead.includes('parental') || doubt('parental-now'),
});

const notReceiving = (id: string, what: Facts['sickInstead'][number]) =>
  condition({
    id,
    cite: sicknessCites.incompatible,
    needs: ['sickInstead'],
    holds: ({ sickInstead }) => !sickInstead.includes(what),
  });

/** In prison it is not granted; what was paid before goes on, and nobody is asked when prison began. */
const notDetained = condition({
  id: 'not-detained',
  cite: sicknessCites.incompatible,
  needs: ['sickInstead'],
  holds: ({ sickInstead }) => !sickInstead.includes('prison') || doubt('detained'),
});

/** Nothing else replaces the pay of these days. */
export const nothingInstead: Node = all('nothing-instead', [
  pension,
  notReceiving('no-pre-retirement', 'pre-retirement'),
  notReceiving('no-carer-benefit', 'carer'),
  notDetained,
  noParentalBenefit,
]);

const hasTuberculosis = condition({
  id: 'has-tuberculosis',
  cite: sicknessCites.tuberculosis,
  needs: ['sickWithoutWait'],
  holds: ({ sickWithoutWait }) => sickWithoutWait === 'tuberculosis',
});

/** Earlier days of the same illness leave some of the longest time; no such time with tuberculosis. */
export const daysLeft: Node = any('days-left', [
  condition({
    id: 'under-most-days',
    cite: sicknessCites.maximum,
    needs: ['insuredAs', 'sickCourse'],
    figures: ['sicknessMostDays', 'sicknessMostDaysShort'],
    holds: ({ insuredAs, sickCourse: { used } }, law) => {
      const { days, sure } = mostDays(insuredAs, law);
      if (used.atMost < days) return true;
      if (used.atLeast < days) return open(used.open);
      return sure ? false : doubt('most-days-unknown');
    },
    shows: ({ insuredAs, sickCourse: { used } }, law) => ({
      own: count(used.atLeast),
      limit: count(mostDays(insuredAs, law).days),
    }),
  }),
  hasTuberculosis,
]);
