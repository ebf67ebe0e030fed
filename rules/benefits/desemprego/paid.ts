import type { PartVerdicts } from '../../core/amount';
import type { Choice } from '../../core/choice';
import { count, money } from '../../core/condition';
import { addDays, addMonths, type IsoDate } from '../../core/dates';
import { roundHalfUp } from '../../core/fraction';
import { divideHalfUp } from '../../core/money';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import { computation, type Facts } from '../shared/condition';
import { componentOf } from './components';
import {
  daysLost,
  durationFigures,
  firstDayWithoutWork,
  followOnDays,
  isYoung,
  lastDayToClaim,
  newDays,
  type DurationLaw,
} from './days';
import { payFigures } from './pay';
import { contributoryAmount, payFacts } from './sd-amount';

const dayFacts = [
  'claimDate',
  'jobEndedOn',
  'birthDate',
  'monthsSinceBenefit',
  'yearsOfTwenty',
  'benefitEndedOn',
  'benefitDays',
  'benefitExtraDays',
] as const;

type Told = Partial<Pick<Facts, (typeof dayFacts)[number]>>;

/** Days that are paid after those of delay are lost; `undefined` while they are not told. */
function daysPaid(told: Told, law: DurationLaw, parts: PartVerdicts): number | undefined {
  const component = componentOf(parts);
  const { claimDate } = told;
  if (claimDate === undefined || component === undefined || component === 'psu-top-up') return undefined;
  const found = component === 'ssd-subsequent' ? followOn(told, law) : anew(told, law);
  if (found === undefined) return undefined;
  return Math.max(0, found.days - daysLost(claimDate, found.by));
}

function anew(told: Told, law: DurationLaw) {
  const { jobEndedOn, birthDate, monthsSinceBenefit, yearsOfTwenty } = told;
  if (
    jobEndedOn === undefined ||
    birthDate === undefined ||
    monthsSinceBenefit === undefined ||
    yearsOfTwenty === undefined
  )
    return undefined;
  return {
    days: newDays({ jobEndedOn, birthDate, monthsSinceBenefit, yearsOfTwenty }, law),
    by: lastDayToClaim(firstDayWithoutWork(jobEndedOn), law),
  };
}

function followOn(told: Told, law: DurationLaw) {
  const { benefitEndedOn, birthDate, benefitDays, benefitExtraDays } = told;
  if (benefitEndedOn === undefined || birthDate === undefined || benefitDays === undefined) return undefined;
  if (benefitExtraDays === undefined && isYoung({ benefitEndedOn, birthDate }, law)) return undefined;
  return {
    days: followOnDays(
      { benefitEndedOn, birthDate, benefitDays, benefitExtraDays: benefitExtraDays ?? 0 },
      law,
    ),
    by: lastDayToClaim(benefitEndedOn, law),
  };
}

/** Facts that would tell the days. */
function untoldDays(told: Told, law: DurationLaw, parts: PartVerdicts): readonly string[] {
  const component = componentOf(parts);
  if (component === undefined || component === 'psu-top-up') return [];
  const { benefitEndedOn, birthDate } = told;
  const young =
    benefitEndedOn !== undefined && birthDate !== undefined && isYoung({ benefitEndedOn, birthDate }, law);
  const facts: readonly (typeof dayFacts)[number][] =
    component === 'ssd-subsequent'
      ? ['benefitEndedOn', 'birthDate', 'benefitDays', ...(young ? (['benefitExtraDays'] as const) : [])]
      : ['jobEndedOn', 'birthDate', 'monthsSinceBenefit', 'yearsOfTwenty'];
  return facts.filter((fact) => told[fact] === undefined);
}

const common = { needs: ['claimDate'], wants: dayFacts, figures: durationFigures } as const;

const lastDay = (first: IsoDate, days: number | undefined): IsoDate | undefined =>
  days === undefined || days === 0 ? undefined : addDays(first, days - 1);

/** The last day that is paid for. */
export const paidUntil = computation({
  ...common,
  open: untoldDays,
  of: (known, law, parts) => lastDay(known.claimDate, daysPaid(known, law, parts)),
});

/** The last day that is paid for; the increase of the PSU has months of its own. */
export const paidUntilWithPsu = computation({
  ...common,
  figures: [...durationFigures, 'psuUnemploymentMonths'],
  open: untoldDays,
  of: (known, law, parts) =>
    componentOf(parts) === 'psu-top-up'
      ? addDays(addMonths(known.claimDate, law.psuUnemploymentMonths), -1)
      : lastDay(known.claimDate, daysPaid(known, law, parts)),
});

/** What is paid, and for how many days. */
export const details = computation({
  ...common,
  figures: [...durationFigures, ...payFigures, 'sdGuaranteeDays'],
  wants: [...dayFacts, ...payFacts],
  of: (known, law, parts): Readonly<Record<string, string | number>> => {
    const component = componentOf(parts);
    const days = daysPaid(known, law, parts);
    const { monthly } = component === 'sd' ? contributoryAmount(known, law, parts) : {};
    return {
      ...(component === undefined ? {} : { component }),
      ...(days === undefined || days === 0 ? {} : { durationDays: days }),
      ...(monthly === undefined ? {} : { dailyCents: divideHalfUp(monthly, law.sdMonthDays) }),
    };
  },
});

/** The benefit from contributions month by month, or all of it at once to start a business. */
export const choices = computation({
  ...common,
  figures: [...durationFigures, ...payFigures, 'sdGuaranteeDays'],
  wants: [...dayFacts, ...payFacts],
  of: (known, law, parts): readonly Choice[] => {
    const days = daysPaid(known, law, parts);
    const until = lastDay(known.claimDate, days);
    const {
      monthly,
      monthlyMax,
      about = [],
    } = componentOf(parts) === 'sd' ? contributoryAmount(known, law, parts) : {};
    const verdict = parts['sd'];
    if (monthly === undefined || days === undefined || until === undefined) return [];
    if (verdict === undefined || verdict === 'no') return [];
    const daily = divideHalfUp(monthly, law.sdMonthDays);
    const total = roundHalfUp({ of: monthly * days, in: law.sdMonthDays });
    const steps = [
      {
        id: 'sd-days',
        cents: total,
        cite: cites.duration,
        shown: { days: count(days), month: money(monthly) },
      },
    ];
    const why =
      monthlyMax === undefined ? about : [...about.filter((id) => id !== 'increase-open'), 'lowest-amount'];
    const amount = { daily, total, about: why, steps };
    return [
      { id: 'by-month', verdict, amount, spans: [{ id: 'paid-days', from: known.claimDate, until, daily }] },
      { id: 'lump-sum', verdict: 'doubt', amount, spans: [] },
    ];
  },
});
