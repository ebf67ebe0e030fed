import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, judgeFor, withAnswer, type Outcome, type Told } from '@/rules';
import { asTold, forget, refsOf } from '../support/situations';
import { runs, worlds } from '../support/worlds';

const people = 1000;

describe.each(worlds)('%s', (_, { benefit, whole, some }) => {
  const bySubject = (told: Told) =>
    new Map(judgeFor(benefit, told).map((outcome) => [outcome.subject ?? '', outcome]));

  it('a decided verdict survives every later answer', () => {
    fc.assert(
      fc.property(whole, fc.infiniteStream(fc.boolean()), (told, keep) => {
        const early = refsOf(told)
          .filter((ref) => ref !== 'claimDate' && keep.next().value === true)
          .reduce(forget, told);
        const later = bySubject(told);
        for (const outcome of judgeFor(benefit, early)) {
          if (outcome.verdict !== 'yes' && outcome.verdict !== 'no') continue;
          expect(later.get(outcome.subject ?? '')?.verdict, JSON.stringify(early)).toBe(outcome.verdict);
        }
      }),
      runs(people),
    );
  });

  it('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (told, dice) => {
        const { claimDate } = told;
        const empty: Told = asTold({
          claimDate,
          ...(told.children === undefined ? {} : { children: told.children.map(() => ({})) }),
          ...(told.adults === undefined ? {} : { adults: told.adults.map(() => ({})) }),
        });
        const shuffled = refsOf(told)
          .filter((ref) => ref !== 'children' && ref !== 'adults')
          .map((ref) => ({ ref, at: Number(dice.next().value) }))
          .sort((a, b) => a.at - b.at);
        const retold = shuffled.reduce(
          (known, { ref }) => withAnswer(known, ref, answerTo(told, ref)),
          empty,
        );
        expect(judgeFor(benefit, retold)).toEqual(judgeFor(benefit, told));
      }),
      runs(people),
    );
  });

  it('"I don\'t know" never makes a no', () => {
    fc.assert(
      fc.property(some, (told) => {
        const before = bySubject(told);
        for (const ref of refsOf(told).filter((id) => id !== 'claimDate'))
          for (const outcome of judgeFor(benefit, forget(told, ref)))
            expect(refusedOnlyNow(outcome, before), `${ref} of ${JSON.stringify(told)}`).toBe(false);
      }),
      runs(people / 4),
    );
  });
});

function refusedOnlyNow(outcome: Outcome, before: ReadonlyMap<string, Outcome>): boolean {
  const known = before.get(outcome.subject ?? '');
  return outcome.verdict === 'no' && known !== undefined && known.verdict !== 'no';
}
