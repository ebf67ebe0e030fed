import type { Amount } from '../../core/amount';
import type { Choice, Span } from '../../core/choice';
import { count, money } from '../../core/condition';
import { daysBetween } from '../../core/dates';
import type { Cents, Share } from '../../core/money';
import { allOf, type Verdict } from '../../core/verdict';
import { parentalCites } from '../../law/articles/parental';
import { dailyPay } from '../shared/reference-pay';
import type { Days } from './days';
import type { Paid, Parents } from './parents';
import type { Plan, SocialRates } from './plans';

const inFull: Share = { of: 1, in: 1 };

/** A plan with the money of its days; how sure it is comes from all that it hangs on. */
export function choiceOf(
  plan: Plan,
  days: readonly Days[],
  parents: Parents,
  minimum: Cents,
  verdicts: readonly Verdict[],
  inHospital: readonly string[],
): Choice {
  const spans = days.map(({ id, from, until, whose, paid }): Span => {
    const daily = dailyOf(
      parents[whose],
      paid === 'full' ? inFull : plan.share,
      minimum,
      paid === 'full' ? 'full' : plan.rate,
    );
    return { id, from, until, ...(daily === undefined ? {} : { daily }) };
  });
  const verdict = allOf(verdicts.map((one) => ({ verdict: one })));
  const about = [...inHospital, ...aboutOf(plan, spans, parents)];
  return {
    id: plan.id,
    verdict: verdict === 'no' ? 'doubt' : verdict,
    amount: amountOf(spans, about),
    spans,
  };
}

/** What a day pays to a parent; `undefined` while the pay is not told. */
function dailyOf(paid: Paid, part: Share, minimum: Cents, rate: keyof SocialRates): Cents | undefined {
  if (paid.by === 'nothing') return undefined;
  if (paid.by === 'social') return paid.rates[rate];
  return paid.pay === undefined ? undefined : dailyPay(paid.pay, part, minimum);
}

/** Why the money of a plan is an estimate. */
function aboutOf({ rate }: Plan, spans: readonly Span[], { contributory }: Parents): readonly string[] {
  return [
    ...(!contributory && (rate === 'long' || rate === 'fatherLong') ? ['social-parental-shared'] : []),
    ...(spans.some(({ daily }) => daily === undefined) ? ['pay-of-one-parent'] : []),
  ];
}

/** The money of all days, and what most days pay. */
function amountOf(spans: readonly Span[], about: readonly string[]): Amount {
  const steps = spans.flatMap(({ id, daily, ...span }) =>
    daily === undefined
      ? []
      : [
          {
            id,
            cents: lengthOf(span) * daily,
            cite: citeOf(id),
            shown: { days: count(lengthOf(span)), each: money(daily) },
          },
        ],
  );
  const paid = spans.filter(({ daily }) => daily !== undefined);
  const most = paid.reduce<Span | undefined>(
    (found, span) => (found === undefined || lengthOf(span) > lengthOf(found) ? span : found),
    undefined,
  );
  if (most?.daily === undefined) return { about, steps: [] };
  return { daily: most.daily, total: steps.reduce((sum, { cents }) => sum + cents, 0), about, steps };
}

function citeOf(id: string) {
  if (id === 'mother-exclusive' || id === 'mother-before-birth') return parentalCites.mother;
  if (id === 'father' || id === 'mother') return parentalCites.amount;
  if (id === 'father-instead') return parentalCites.instead;
  return id.endsWith('-more') ? parentalCites.twins : parentalCites.father;
}

function lengthOf({ from, until }: Pick<Span, 'from' | 'until'>): number {
  return daysBetween(from, until) + 1;
}
