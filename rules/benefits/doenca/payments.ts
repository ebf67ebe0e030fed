import { addDays, daysBetween, firstOfMonth } from '../../core/dates';
import { roundHalfUp } from '../../core/fraction';
import type { Payment } from '../../core/payment';
import { computation } from '../shared/condition';
import { daysPaidFor, moneyRules } from './amount';
import { moneyOf, type PaidDays } from './days';

/** What is paid for which month: together exactly the whole amount. */
export const payments = computation({
  ...moneyRules,
  needs: [...moneyRules.needs, 'sickFrom', 'sickDays'],
  of: (known, law, parts): readonly Payment[] =>
    'open' in known.sickPay ? [] : byMonth(daysPaidFor(known, known.sickPay, law, parts), known.sickFrom),
});

function byMonth(paid: readonly PaidDays[], sickFrom: string): readonly Payment[] {
  const [first, last] = [paid.at(0)?.first, paid.at(-1)?.last];
  if (first === undefined || last === undefined) return [];
  const upTo = (until: number) => roundHalfUp(moneyOf(paid, 0, until));
  const months: Payment[] = [];
  for (let from = first; from <= last;) {
    const month = firstOfMonth(addDays(sickFrom, from - 1));
    const until = Math.min(last, daysBetween(sickFrom, firstOfMonth(month, 1)));
    months.push({ month, days: until - from + 1, cents: upTo(until) - upTo(from - 1) });
    from = until + 1;
  }
  return months;
}
