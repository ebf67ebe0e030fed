import type { Amount } from '../../core/amount';
import { money } from '../../core/condition';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import { computation } from '../shared/condition';
import { componentOf } from './components';
import { payFigures } from './pay';
import { contributoryAmount, payFacts, untoldPay } from './sd-amount';
import { socialAmount, socialFacts, socialFigures, untoldSocial } from './social-amount';

const nothingTold: Amount = { about: [], steps: [] };

const ownRules: Amount = { about: ['own-activity'], steps: [] };

/** What a month pays, from contributions or as social benefit. Until the PSU. */
export const amountUntilPsu = computation({
  needs: [],
  wants: [...payFacts, ...socialFacts],
  figures: [...payFigures, ...socialFigures, 'sdGuaranteeDays'],
  open: (known, law, parts) => {
    const component = componentOf(parts);
    if (component === 'sd') return untoldPay(known, law, parts);
    return component === undefined || component === 'psu-top-up' ? [] : untoldSocial(component, known);
  },
  of: (known, law, parts): Amount => {
    const component = componentOf(parts);
    if (component === 'sd') return contributoryAmount(known, law, parts);
    if (component === undefined || component === 'psu-top-up') return ownRules;
    return socialAmount(component, known, law, parts);
  },
});

/** What a month pays from contributions, or what fills up the PSU. */
export const amountWithPsu = computation({
  needs: [],
  wants: [...payFacts, 'psuHolder', 'psuPaid'],
  figures: [...payFigures, 'sdGuaranteeDays', 'psuUnemploymentLimit'],
  open: (known, law, parts) => {
    const component = componentOf(parts);
    if (component === 'sd') return untoldPay(known, law, parts);
    return [];
  },
  of: (known, law, parts): Amount => {
    const component = componentOf(parts);
    if (component === 'sd') return contributoryAmount(known, law, parts);
    if (component === undefined) return ownRules;
    const { psuHolder, psuPaid } = known;
    if (psuHolder === 'not-yet') return { about: ['psu-amount-open'], steps: [] };
    if (psuPaid === undefined || psuPaid > law.psuUnemploymentLimit) return nothingTold;
    const cents = law.psuUnemploymentLimit - psuPaid;
    return {
      monthly: cents,
      about: parts['sd'] === 'doubt' ? ['contributory-possible'] : [],
      steps: [
        {
          id: 'psu-fill-up',
          cents,
          cite: cites.psuIncrease,
          shown: { limit: money(law.psuUnemploymentLimit), paid: money(psuPaid) },
        },
      ],
    };
  },
});
