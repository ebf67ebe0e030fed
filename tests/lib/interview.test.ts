import { describe, expect, it } from 'vitest';
import {
  decidesForWhom,
  pathOf,
  questionBefore,
  questionsAdded,
  questionsLeft,
  situationOf,
  unusedAnswers,
  viewAfter,
} from '@/lib/session/interview';
import { withPeople } from '@/lib/session/people';
import { answered, emptySession, howLeftOpen, leftOpen, type Session } from '@/lib/session/session';
import { demo } from './support/demo';

const interview = { benefit: demo, today: '2026-11-22' };
const asked = (session: Session) => questionsLeft(interview, session)[0];

function tell(session: Session, answers: Readonly<Record<string, unknown>>): Session {
  return Object.entries(answers).reduce((told, [ref, answer]) => answered(told, ref, answer), session);
}

const finished = tell(emptySession, {
  citizenship: 'other',
  paper: 'refugee',
  birthDate: '1990-05-01',
  children: [{}],
  'child-1.childSchool': 'basic',
  incomeKinds: [],
});

describe('a question that tells for whom it is asked', () => {
  it('is known as such, since what follows hangs on it', () => {
    const [regime] = demo.regimes;
    if (regime === undefined) throw new Error('The benefit of the tests has no regime.');
    const benefit = { ...demo, regimes: [{ ...regime, askedFor: { fact: 'psiFor', option: 'me' } }] };
    expect(decidesForWhom({ ...interview, benefit }, 'psiFor')).toBe(true);
    expect(decidesForWhom({ ...interview, benefit }, 'citizenship')).toBe(false);
    expect(decidesForWhom(interview, 'psiFor')).toBe(false);
  });
});

describe('the next question', () => {
  it('is the first one that can still change something', () => {
    expect(asked(emptySession)).toBe('citizenship');
    expect(asked(tell(emptySession, { citizenship: 'portuguese' }))).toBe('birthDate');
    expect(asked(tell(emptySession, { citizenship: 'other' }))).toBe('paper');
  });

  it('comes even when the one before is not known, or is not told', () => {
    const unsure = leftOpen(emptySession, 'citizenship', 'declined');
    expect(howLeftOpen(unsure, 'citizenship')).toBe('declined');
    expect(asked(unsure)).toBe('birthDate');
    expect(asked(leftOpen(unsure, 'birthDate', 'dontKnow'))).toBe('children');
  });

  it('leaves out what would ask for the same once more in other words', () => {
    expect(questionsLeft(interview, leftOpen(emptySession, 'citizenship', 'declined'))).not.toContain(
      'paper',
    );
  });

  it('is about each child in turn', () => {
    const family = tell(emptySession, {
      citizenship: 'portuguese',
      birthDate: '1990-05-01',
      children: [{}, {}],
    });
    expect(asked(family)).toBe('child-1.childSchool');
    expect(asked(answered(family, 'child-1.childSchool', 'basic'))).toBe('child-2.childSchool');
    expect(asked(leftOpen(family, 'child-1.childSchool', 'dontKnow'))).toBe('child-2.childSchool');
  });

  it('is none when nothing can change the answer any more', () => {
    expect(asked(finished)).toBeUndefined();
  });

  it('is the day of the claim when the clock of the device stands before the law', () => {
    expect(questionsLeft({ benefit: demo, today: '1970-01-01' }, emptySession)).toEqual(['claimDate']);
  });
});

describe('the day of the claim', () => {
  it('is today, unless another day was told', () => {
    expect(situationOf(interview, emptySession).claimDate).toBe('2026-11-22');
    expect(situationOf(interview, answered(emptySession, 'claimDate', '2026-12-31')).claimDate).toBe(
      '2026-12-31',
    );
  });
});

describe('changing an earlier answer', () => {
  it('keeps what no longer counts, and says what it is', () => {
    const changed = answered(finished, 'citizenship', 'portuguese');
    expect(changed.told.paper).toBe('refugee');
    expect(unusedAnswers(interview, changed)).toEqual(['paper']);
    expect(unusedAnswers(interview, answered(changed, 'citizenship', 'other'))).toEqual([]);
  });

  it('takes an answer back when the person does not know after all, and the other way round', () => {
    const unsure = leftOpen(finished, 'paper', 'dontKnow');
    expect(unsure.told.paper).toBeUndefined();
    expect(howLeftOpen(answered(unsure, 'paper', 'none'), 'paper')).toBeUndefined();
  });

  it('does not show answers that only another benefit asks for', () => {
    expect(unusedAnswers(interview, answered(finished, 'socialHousing', true))).toEqual([]);
  });
});

describe('the way through the questions', () => {
  it('is the order in which they were asked, with those left open', () => {
    const session = leftOpen(tell(emptySession, { citizenship: 'other' }), 'paper', 'dontKnow');
    expect(pathOf(interview, session)).toEqual(['citizenship', 'paper']);
    expect(pathOf(interview, finished)).toEqual([
      'citizenship',
      'paper',
      'birthDate',
      'children',
      'child-1.childSchool',
      'incomeKinds',
    ]);
  });

  it('leads back from the open question and from an answered one', () => {
    const session = tell(emptySession, { citizenship: 'other', paper: 'refugee' });
    expect(questionBefore(interview, session, 'birthDate')).toBe('paper');
    expect(questionBefore(interview, session, 'paper')).toBe('citizenship');
    expect(questionBefore(interview, session, 'citizenship')).toBeUndefined();
  });

  it('goes on where the person was: after coming back, after a change, at the end', () => {
    const session = tell(emptySession, { citizenship: 'other', paper: 'refugee' });
    expect(viewAfter(interview, session, { ref: 'citizenship', again: true })).toEqual({
      screen: 'question',
      ref: 'paper',
    });
    expect(viewAfter(interview, session, { ref: 'citizenship', again: true, from: 'answers' })).toEqual({
      screen: 'question',
      ref: 'birthDate',
    });
    expect(viewAfter(interview, finished, { ref: 'incomeKinds', again: false })).toEqual({
      screen: 'result',
    });
    expect(viewAfter(interview, finished, { ref: 'paper', again: true, from: 'answers' })).toEqual({
      screen: 'answers',
    });
  });

  it('tells when an answer brings more questions than were announced', () => {
    expect(questionsAdded(5, 4)).toBe(0);
    expect(questionsAdded(5, 2)).toBe(0);
    expect(questionsAdded(5, 6)).toBe(2);
  });
});

describe('the lists of people', () => {
  const family = leftOpen(
    tell(emptySession, {
      children: [{ childSchool: 'basic' }, { childSchool: 'higher' }],
      'child-1.childBirthDate': '2015-01-01',
    }),
    'child-2.childPaper',
    'declined',
  );

  it('keep what is known of those who stay, under their new number', () => {
    const smaller = withPeople(family, 'children', [1, undefined]);
    expect(smaller.told.children).toEqual([{ childSchool: 'higher' }, {}]);
    expect(smaller.declined).toEqual(['child-1.childPaper']);
  });

  it('forget what was left open about somebody removed', () => {
    expect(withPeople(family, 'children', [0]).declined).toEqual([]);
  });

  it('may be empty, which is an answer', () => {
    expect(withPeople(family, 'children', []).told.children).toEqual([]);
  });
});
