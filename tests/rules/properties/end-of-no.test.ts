import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  firstDayAfterNo,
  judgeFor,
  onDay,
  type Benefit,
  type IsoDate,
  type Outcome,
  type Told,
} from '@/rules';
import { leavesOf } from '@/rules/core/explain';
import { NOT_PUBLISHED } from '@/rules/core/judge';
import { runs, worlds } from '../support/worlds';

/** Days after the claim that are tried one by one. */
const horizon = 500;

describe.each(worlds)('%s', (_, { benefit, whole }) => {
  const later = (told: Told, outcome: Outcome, date: IsoDate) =>
    judgeFor(benefit, onDay(told, date)).find(({ subject }) => subject === outcome.subject);
  const refusedOf = (told: Told) => judgeFor(benefit, told).filter(({ verdict }) => verdict === 'no');

  it('the day before the end of a no is still a no, the day itself is not', () => {
    fc.assert(
      fc.property(whole, (told) => {
        for (const outcome of refusedOf(told)) {
          const end = firstDayAfterNo(benefit, told, outcome);
          if (end === undefined) continue;
          const message = JSON.stringify({ told, subject: outcome.subject, end });
          expect(end > (told.claimDate ?? ''), message).toBe(true);
          expect(later(told, outcome, end)?.verdict, message).not.toBe('no');
          expect(later(told, outcome, addDays(end, -1))?.verdict ?? 'no', message).toBe('no');
        }
      }),
      runs(1000),
    );
  });

  it('no earlier day ends it', () => {
    fc.assert(
      fc.property(whole, (told) => {
        const [outcome] = refusedOf(told);
        if (outcome === undefined || told.claimDate === undefined) return;
        const end = firstDayAfterNo(benefit, told, outcome);
        const found = firstOpenDay(benefit, told, outcome);
        const message = JSON.stringify({ told, subject: outcome.subject, end, found });
        if (found !== undefined) expect(end, message).toBe(found);
        else expect(end === undefined || end > addDays(told.claimDate, horizon), message).toBe(true);
      }),
      runs(25),
    );
  });
});

/** Tries day after day; a day on which the figure that refused is not published yet proves nothing. */
function firstOpenDay(benefit: Benefit, told: Told, outcome: Outcome): IsoDate | undefined {
  const failed = new Set(failedIn(outcome));
  for (let days = 1; days <= horizon; days += 1) {
    const claimDate = addDays(told.claimDate ?? '', days);
    const next = judgeFor(benefit, onDay(told, claimDate)).find(({ subject }) => subject === outcome.subject);
    if (next === undefined) continue;
    const unpublished = leavesOf(next.trace).some(
      ({ doubt, id }) => doubt === NOT_PUBLISHED && failed.has(id),
    );
    if (next.verdict !== 'no' && !unpublished) return claimDate;
    for (const id of failedIn(next)) failed.add(id);
  }
  return undefined;
}

function failedIn({ trace }: Outcome): readonly string[] {
  return leavesOf(trace)
    .filter(({ verdict }) => verdict === 'no')
    .map(({ id }) => id);
}
