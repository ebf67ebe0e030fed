import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, questionsLeft, unusedAnswers, type Interview } from '@/lib/session/interview';
import { withPeople } from '@/lib/session/people';
import { answered, emptySession, howLeftOpen, leftOpen, type Session } from '@/lib/session/session';
import { answerTo, factOf, vocabulary } from '@/rules';
import { benefits } from '@/rules/benefits';

const today = '2026-11-22';
const days = [
  '1961-02-03',
  '1990-05-01',
  '2008-09-02',
  '2012-03-04',
  '2019-11-30',
  '2026-01-10',
  '2026-11-01',
];
const amounts = [0, 12_345, 60_000, 600_000, 20_000_000];

/** Answers a question with a number that chance has drawn; sometimes by leaving it open. */
function settle(session: Session, ref: string, chance: number): Session {
  const fact = vocabulary[factOf(ref)];
  if (fact === undefined) throw new Error(ref);
  if (chance % 7 === 0) return leftOpen(session, ref, fact.sensitive === true ? 'declined' : 'dontKnow');
  const pick = <T>(list: readonly T[]): T | undefined => list[chance % list.length];
  switch (fact.kind) {
    case 'choice':
      return answered(session, ref, pick(fact.options));
    case 'set':
      return answered(
        session,
        ref,
        fact.options.filter((_, index) => (chance >> index) % 2 === 1),
      );
    case 'yesNo':
      return answered(session, ref, chance % 2 === 0);
    case 'money':
      return answered(session, ref, pick(amounts));
    case 'count':
      return answered(session, ref, chance % fact.max);
    case 'counts':
      return answered(
        session,
        ref,
        Array.from({ length: chance % 4 }, () => chance % fact.max),
      );
    case 'date':
      return answered(session, ref, pick(days));
    case 'people':
      return withPeople(
        session,
        ref === 'adults' ? 'adults' : 'children',
        Array.from({ length: chance % 4 }, () => undefined),
      );
  }
}

/** Answers one question after the other, until there is none. */
function walk(interview: Interview, start: Session, chances: readonly number[]): Session {
  let session = start;
  for (let step = 0; step < 200; step += 1) {
    const [ref] = questionsLeft(interview, session);
    if (ref === undefined) return session;
    session = settle(session, ref, chances[step % chances.length] ?? step);
  }
  throw new Error('The questions do not end.');
}

const chances = fc.array(fc.nat(5000), { minLength: 12, maxLength: 60 });

describe.each(Object.values(benefits))('any walk through the questions of $id', (benefit) => {
  const interview = { benefit, today };

  it('ends, and stands on the path with every question it answered', () => {
    fc.assert(
      fc.property(chances, (drawn) => {
        const session = walk(interview, emptySession, drawn);
        const path = pathOf(interview, session);
        expect(new Set(path).size).toBe(path.length);
        for (const ref of path)
          expect(answerTo(session.told, ref) !== undefined || howLeftOpen(session, ref) !== undefined).toBe(
            true,
          );
        expect(unusedAnswers(interview, session).filter((ref) => path.includes(ref))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('survives a change of any answer: nothing else is lost, and it ends again', () => {
    fc.assert(
      fc.property(chances, fc.nat(), fc.nat(5000), (drawn, which, chance) => {
        const session = walk(interview, emptySession, drawn);
        const path = pathOf(interview, session).filter((ref) => vocabulary[factOf(ref)]?.kind !== 'people');
        const ref = path[which % Math.max(1, path.length)];
        if (ref === undefined) return;
        const changed = settle(session, ref, chance);
        const others = [...pathOf(interview, session), ...unusedAnswers(interview, session)].filter(
          (other) => other !== ref && vocabulary[factOf(other)]?.kind !== 'people',
        );
        for (const other of others)
          expect(answerTo(changed.told, other)).toEqual(answerTo(session.told, other));
        walk(interview, changed, drawn);
      }),
      { numRuns: 20 },
    );
  });
});
