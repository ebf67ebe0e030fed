import type { Amount, PartVerdicts, Step } from '../../core/amount';
import { money } from '../../core/condition';
import { roundHalfUp } from '../../core/fraction';
import type { IsoDate } from '../../core/dates';
import { parentalCites } from '../../law/articles/parental';
import { computation, type Facts } from '../shared/condition';
import {
  dailyPay,
  earningsFacts,
  perDay,
  referencePay,
  untoldEarnings,
  type ReferencePay,
} from '../shared/reference-pay';
import { earningsFigures, payDays, shownPay, type EarningsLaw } from './earnings';

const inFull = { of: 1, in: 1 };

/** Whether the benefit is paid from contributions; only when that is refused does the other way count. */
export function fromContributions(parts: PartVerdicts): boolean {
  return parts['contributory'] !== 'no';
}

/** A day at the full share: the reference pay, filled up to the minimum. */
function dailyAmount(pay: ReferencePay, first: IsoDate, law: EarningsLaw): Amount {
  const daily = dailyPay(pay, inFull, law.parentalMinimum);
  const own = roundHalfUp(perDay(pay));
  const reference: Step = {
    id: 'parental-reference',
    cents: own,
    cite: parentalCites.reference,
    shown: shownPay(pay, first, law),
  };
  const raised: Step = {
    id: 'parental-minimum',
    cents: daily - own,
    cite: parentalCites.minimum,
    shown: { limit: money(law.parentalMinimum) },
  };
  return { daily, about: [], steps: daily === own ? [reference] : [reference, raised] };
}

/** The first day of leave, or the birth while the days before it are not told. */
function firstDayOf({ birthOn, leaveStart }: Pick<Facts, 'birthOn' | 'leaveStart'>): IsoDate {
  return 'on' in leaveStart ? leaveStart.on : birthOn;
}

const nothingTold: Amount = { about: [], steps: [] };

const common = {
  needs: ['birthOn', 'leaveStart'],
  wants: [...earningsFacts],
} as const;

/** What a day pays at the full share; the plans tell the rest. Until the PSU. */
export const amountUntilPsu = computation({
  ...common,
  figures: [...earningsFigures, 'socialParentalDaily'],
  open: (known, _law, parts) => (fromContributions(parts) ? untoldEarnings(known) : []),
  of: (known, law, parts): Amount => {
    if (!fromContributions(parts)) {
      const cents = law.socialParentalDaily;
      return {
        daily: cents,
        about: [],
        steps: [{ id: 'social-parental-daily', cents, cite: parentalCites.socialAmount }],
      };
    }
    const pay = referencePay(known, payDays(law));
    return pay === undefined ? nothingTold : dailyAmount(pay, firstDayOf(known), law);
  },
});

/** What a day pays from contributions, or the increase of the PSU per month. */
export const amountWithPsu = computation({
  needs: common.needs,
  wants: [...common.wants, 'psuHolder'],
  figures: [...earningsFigures, 'psuParentalHolder', 'psuParentalAdult', 'psuUnemploymentLimit'],
  open: (known, _law, parts) => (fromContributions(parts) ? untoldEarnings(known) : []),
  of: (known, law, parts): Amount => {
    if (fromContributions(parts)) {
      const pay = referencePay(known, payDays(law));
      return pay === undefined ? nothingTold : dailyAmount(pay, firstDayOf(known), law);
    }
    const other = known.psuHolder === 'other-adult';
    const settled = other || known.psuHolder === 'me';
    const cents = other ? law.psuParentalAdult : law.psuParentalHolder;
    return {
      monthly: cents,
      ...(settled ? {} : { monthlyMax: law.psuParentalAdult }),
      about: settled ? [] : ['psu-holder-unknown'],
      steps: [
        {
          id: other ? 'psu-parental-adult' : 'psu-parental-holder',
          cents,
          cite: parentalCites.psuIncrease,
          shown: { limit: money(law.psuUnemploymentLimit) },
        },
      ],
    };
  },
});
