import { all, any, doubt, type Answer, type Node } from '../../core/condition';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import { condition, type Facts } from '../shared/condition';

/** The days of the first benefit are used up: what made it due has been looked at before. */
export const usedUp = condition({
  id: 'benefit-used-up',
  cite: cites.usedUp,
  needs: ['benefitStage'],
  holds: ({ benefitStage }) => benefitStage === 'used-up',
});

/** No benefit has been granted yet for this loss of work. */
export const notGrantedYet = condition({
  id: 'not-granted-yet',
  cite: cites.persons,
  needs: ['benefitStage'],
  holds: ({ benefitStage }) => benefitStage === 'not-yet',
});

/** Lives in Portugal; who looks for work abroad keeps the benefit with a U2. */
export const livesHere = condition({
  id: 'lives-in-portugal',
  cite: cites.persons,
  needs: ['livesInPortugal'],
  holds: ({ livesInPortugal }) => livesInPortugal,
});

/** Registration comes before the claim; who has not done it can do it now. */
export const registered = condition({
  id: 'registered-before-claim',
  cite: cites.registered,
  needs: ['registeredAtJobCentre'],
  holds: ({ registeredAtJobCentre }) => registeredAtJobCentre || doubt('register-first'),
});

const availability: Readonly<Record<Facts['workSituation'], Answer>> = {
  'without-work': true,
  'part-disability': true,
  working: doubt('works-beside'),
  unfit: doubt('ill-now'),
  carer: doubt('carer-available'),
  student: doubt('student-available'),
  pensioner: false,
};

const able = condition({
  id: 'able-and-available',
  cite: cites.available,
  needs: ['workSituation'],
  holds: ({ workSituation }) => availability[workSituation],
});

/** A pension for part of the ability to work may stand beside the benefit, up to a limit that one source prints. */
const pensionBeside = all('pension-beside', [
  condition({
    id: 'has-pension',
    cite: cites.accumulation,
    needs: ['workSituation'],
    holds: ({ workSituation }) => workSituation === 'pensioner',
  }),
  condition({
    id: 'no-old-age-pension',
    cite: cites.accumulation,
    needs: ['ownPensions'],
    holds: ({ ownPensions }) =>
      !ownPensions.some((pension) => oldAge.includes(pension)) && doubt('pension-beside'),
  }),
]);

const oldAge: readonly Facts['ownPensions'][number][] = ['old-age', 'social-old-age', 'foreign-old-age'];

/** Can work and may start. */
export const available: Node = any('available', [able, pensionBeside]);

/** Nothing is paid in place of wages that excludes the benefit; sickness and parental benefits put it off. */
export const nothingInstead = condition({
  id: 'nothing-paid-instead',
  cite: cites.accumulation,
  needs: ['paidInstead'],
  holds: ({ paidInstead }) => {
    if (paidInstead.includes('pre-retirement') || paidInstead.includes('carer')) return false;
    return paidInstead.length === 0 || doubt('paid-instead-first');
  },
});

/** Worked for an employer; who worked in a household, with contributions on the real pay of a full-time contract. */
export const employed: Node = any('employed', [
  condition({
    id: 'worked-for-employer',
    cite: cites.persons,
    needs: ['lostWork'],
    holds: ({ lostWork }) => lostWork === 'employee',
  }),
  all('domestic-work', [
    condition({
      id: 'worked-in-household',
      cite: cites.persons,
      needs: ['lostWork'],
      holds: ({ lostWork }) => lostWork === 'domestic',
    }),
    condition({
      id: 'contributions-on-real-pay',
      cite: cites.persons,
      needs: ['domesticRealPay'],
      holds: ({ domesticRealPay }) => domesticRealPay,
    }),
  ]),
]);

/** Self-employed people and heads of companies have benefits of their own, with rules that are not modelled here. */
export const ownActivity = condition({
  id: 'own-activity',
  cite: cites.ownActivity,
  needs: ['lostWork'],
  holds: ({ lostWork }) => {
    if (lostWork === 'manager') return doubt('manager-activity');
    return lostWork === 'self-employed' && doubt('self-employed-activity');
  },
});
