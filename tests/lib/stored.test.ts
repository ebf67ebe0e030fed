import { describe, expect, it } from 'vitest';
import { readStored } from '@/lib/schemas/stored';
import { emptySession } from '@/lib/session/session';

const today = '2026-11-22';
const read = (stored: object) => readStored(JSON.stringify({ version: 1, ...stored }), today);

describe('answers that were stored', () => {
  it('come back as they were', () => {
    const session = {
      told: { citizenship: 'other', incomeKinds: ['wages'], children: [{ childSchool: 'basic' }] },
      dontKnow: ['child-1.childBirthDate'],
      declined: ['paper'],
      views: { rsi: { screen: 'question', ref: 'paper' } },
    };
    expect(read(session)).toEqual({ session, dropped: [], older: false });
  });

  it('are read field by field: what is wrong goes, the rest stays', () => {
    const { session, dropped } = read({
      told: {
        citizenship: 'martian',
        paper: 'refugee',
        favouriteColour: 'blue',
        birthDate: '1990-02-30',
        movableAssets: -5,
        children: [{ childSchool: 'basic', childWorks: 'perhaps' }, 'nobody'],
      },
    });
    expect(session.told).toEqual({ paper: 'refugee', children: [{ childSchool: 'basic' }, {}] });
    expect([...dropped].sort()).toEqual([
      'birthDate',
      'child-1.childWorks',
      'child-2',
      'citizenship',
      'favouriteColour',
      'movableAssets',
    ]);
  });

  it('of an older version are kept as far as they still make sense', () => {
    const { session, older } = readStored('{"version":0,"told":{"citizenship":"eu"}}', today);
    expect(session.told).toEqual({ citizenship: 'eu' });
    expect(older).toBe(true);
  });

  it('that are no answers at all leave nothing', () => {
    for (const text of ['', '{', '[]', '"x"', 'null', '7'])
      expect(readStored(text, today)).toEqual({ session: emptySession, dropped: ['*'], older: false });
  });

  it('that contradict each other lose the one that cannot be', () => {
    const { session, dropped } = read({
      told: { birthDate: '1990-01-01', children: [{ childBirthDate: '1980-01-01' }] },
    });
    expect(session.told).toEqual({ birthDate: '1990-01-01', children: [{}] });
    expect(dropped).toContain('child-1.childBirthDate');
  });

  it('lie in the past of a claim today', () => {
    expect(read({ told: { birthDate: '2026-11-23' } }).dropped).toEqual(['birthDate']);
  });

  it('name twenty people at most', () => {
    const { session, dropped } = read({ told: { children: Array.from({ length: 21 }, () => ({})) } });
    expect(session.told.children).toHaveLength(20);
    expect(dropped).toEqual(['children']);
  });

  it('are left open only where that is possible', () => {
    const { session } = read({
      told: { children: [{}] },
      dontKnow: ['paper', 'nothing', 'child-2.childSchool', 'childSchool', 'child-1.birthDate', 3],
      declined: ['paper', 'movableAssets'],
    });
    expect(session.dontKnow).toEqual([]);
    expect(session.declined).toEqual(['paper']);
  });
});
