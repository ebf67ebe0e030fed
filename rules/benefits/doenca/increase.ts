import { all, any, count, money, open, type Node } from '../../core/condition';
import { isLess, roundHalfUp, times, whole } from '../../core/fraction';
import { sicknessCites } from '../../law/articles/doenca';
import { condition } from '../shared/condition';
import { perDay, type ReferencePay } from '../shared/reference-pay';

/** The pay of a whole month, exact. */
function perMonth(pay: ReferencePay, days: number) {
  return times(perDay(pay), whole(days));
}

/** Five points more in the first days: low pay, three young descendants, or one with the disability supplement. */
export const increase: Node = all('sick-increase', [
  condition({
    id: 'without-tuberculosis',
    cite: sicknessCites.tuberculosis,
    needs: ['sickWithoutWait'],
    holds: ({ sickWithoutWait }) => sickWithoutWait !== 'tuberculosis',
  }),
  any('increase-reason', [
    condition({
      id: 'low-pay',
      cite: sicknessCites.lowPay,
      needs: ['sickPay'],
      figures: ['sicknessLowPay', 'sicknessMonthDays'],
      holds: ({ sickPay }, { sicknessLowPay, sicknessMonthDays }) =>
        'open' in sickPay
          ? open(sickPay.open)
          : !isLess(whole(sicknessLowPay), perMonth(sickPay, sicknessMonthDays)),
      shows: ({ sickPay }, { sicknessLowPay, sicknessMonthDays }) =>
        'open' in sickPay
          ? {}
          : {
              own: money(roundHalfUp(perMonth(sickPay, sicknessMonthDays))),
              limit: money(sicknessLowPay),
            },
    }),
    condition({
      id: 'enough-young-descendants',
      cite: sicknessCites.increase,
      needs: ['youngDescendants'],
      figures: ['sicknessDescendants'],
      holds: ({ youngDescendants }, { sicknessDescendants }) => youngDescendants >= sicknessDescendants,
      shows: ({ youngDescendants }, { sicknessDescendants }) => ({
        own: count(youngDescendants),
        limit: count(sicknessDescendants),
      }),
    }),
    condition({
      id: 'descendant-with-supplement',
      cite: sicknessCites.increase,
      needs: ['descendantSupplement'],
      holds: ({ descendantSupplement }) => descendantSupplement,
    }),
  ]),
]);
