import type { PartVerdicts } from '../../core/amount';
import type { Choice } from '../../core/choice';
import type { IsoDate } from '../../core/dates';
import type { Verdict } from '../../core/verdict';
import type { Facts } from '../shared/condition';
import { referencePay } from '../shared/reference-pay';
import { daysInstead, daysOf, fatherAlone, type Calendar, type DayLaw, type Days } from './days';
import { payDays, type EarningsLaw } from './earnings';
import { extraDays, furtherChildren, type ExtraLaw } from './extra-days';
import { parentsOf } from './parents';
import { choiceOf } from './plan-money';
import { plansFor, type Plan, type PlanLaw, type SocialRates } from './plans';

/** What the plans read; all but the first three may be missing. */
export type PlanFacts = Pick<Facts, 'birthOn' | 'parentRole' | 'parentalEvent'> &
  Partial<
    Pick<
      Facts,
      | 'daysBeforeBirth'
      | 'childrenBornAlive'
      | 'hospitalDays'
      | 'veryEarlyBirth'
      | 'otherParent'
      | 'cannotFrom'
      | 'sharing'
      | 'earningsInWindow'
      | 'earningsLater'
      | 'monthsWithEarnings'
      | 'otherParentEarnings'
    >
  >;

/** All figures of the plans from contributions. */
export type ChoiceLaw = PlanLaw & DayLaw & EarningsLaw & ExtraLaw;

/**
 * Every plan open to these parents, with its days and its money; none where the office must lay them out.
 * @param social what a day of the social benefit pays, while there is one
 */
export function choicesOf(
  told: PlanFacts,
  law: ChoiceLaw,
  social: SocialRates | undefined,
  parts: PartVerdicts,
): readonly Choice[] {
  const { birthOn, parentRole, otherParent } = told;
  const pay = {
    own: referencePay(told, payDays(law)),
    other:
      told.otherParentEarnings === undefined
        ? undefined
        : { earnings: told.otherParentEarnings, days: law.parentalReferenceDays },
  };
  const parents = parentsOf(parentRole, otherParent, pay, social, parts);
  if (told.parentalEvent === 'adoption' || (!parents.contributory && social === undefined)) return [];
  const { twins, hospital } = extraDays(told, law);
  const calendar: Calendar = {
    birthOn,
    daysBeforeBirth: told.daysBeforeBirth ?? 0,
    furtherChildren: furtherChildren(told),
    twins,
    hospital,
    stillborn: told.childrenBornAlive === 0,
  };
  const ownVerdict = parts[parents.contributory ? 'contributory' : 'social-parental'] ?? 'unknown';
  const instead = parentRole === 'father' && (otherParent === 'cannot' || otherParent === 'none');
  const cannotFrom = later(told.cannotFrom ?? birthOn, birthOn);
  const plans = plansFor(
    {
      mother: parents.mother.by !== 'nothing' || (parentRole === 'father' && otherParent === undefined),
      shared: parents.shared,
      instead,
      stillborn: calendar.stillborn,
      sharing: told.sharing,
      contributory: parents.contributory,
    },
    law,
  );
  const inHospital = hospital > 0 ? ['hospital-days'] : [];
  const withMother = !instead;
  const alone = parents.father.by === 'nothing' ? [] : fatherAlone(calendar, law, withMother);
  const lay = (plan: Plan): readonly Days[] =>
    instead ? daysInstead(plan, calendar, cannotFrom, law) : daysOf(plan, calendar, law);
  const ways = plans.map((plan) => {
    const needsOther = parentRole === 'father' || plan.fatherDays !== 0;
    const early = instead && cannotFrom <= (alone.at(-1)?.until ?? birthOn);
    const verdicts: readonly Verdict[] = [
      ownVerdict,
      ...(needsOther ? [parents.otherVerdict] : []),
      ...(early ? ['doubt' as const] : []),
    ];
    return choiceOf(
      plan,
      inOrder([...lay(plan), ...alone]),
      parents,
      law.parentalMinimum,
      verdicts,
      inHospital,
    );
  });
  if (parentRole === 'mother' || instead) return ways;
  const fathersOnly: Plan = { ...noPlan, id: 'father-exclusive' };
  return [choiceOf(fathersOnly, alone, parents, law.parentalMinimum, [ownVerdict], []), ...ways];
}

const noPlan: Plan = { id: '', days: 0, fatherDays: 0, share: { of: 1, in: 1 }, rate: 'full' };

function inOrder(days: readonly Days[]): readonly Days[] {
  return days.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
