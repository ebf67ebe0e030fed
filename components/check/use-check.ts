import { useEffect, useRef, useState } from 'react';
import { questionBefore, type Asked, type Interview } from '@/lib/session/interview';
import { emptySession, withView, type Session } from '@/lib/session/session';
import { nextView, reachable, stepAfter } from '@/lib/session/step';
import { forget, load, save } from '@/lib/session/storage';
import { dayOf } from '@/lib/session/today';
import { viewKey, type View } from '@/lib/session/view';
import type { Benefit, IsoDate } from '@/rules';
import { focusStep } from './focus';
import { placeNow, pushPlace, replacePlace } from './history';
import { notesOnLoad, notesOnStep, type Note } from './notes';

interface State {
  readonly session: Session;
  readonly view: View;
  readonly notes: readonly Note[];
  readonly today: IsoDate;
  readonly stage: 'loading' | 'failed' | 'ready';
  /** Whether the browser keeps the answers when the page is reloaded. */
  readonly keeps: boolean;
}

/** The questionnaire of one benefit, and what can be done in it. */
export interface Check extends State {
  readonly interview: Interview;
  /** Takes over what followed from an answer, and shows the next step. */
  readonly settle: (session: Session, asked: Asked) => void;
  readonly show: (view: View, session?: Session) => void;
  /** Goes on with the first open question, or to the result. */
  readonly goOn: () => void;
  readonly back: () => void;
  readonly clear: () => void;
  /** Reads once more what is stored. */
  readonly retry: () => void;
}

const atStart: State = {
  session: emptySession,
  view: { screen: 'start' },
  notes: [],
  today: '',
  stage: 'loading',
  keeps: true,
};

/**
 * State of the questionnaire. The page is prerendered on its start screen, which depends on no clock and no storage;
 * what was stored comes in afterwards.
 */
export function useCheck(benefit: Benefit): Check {
  const [state, setState] = useState(atStart);
  const { session, view, today } = state;
  const interview = { benefit, today };
  /** What was shown last; the focus moves when that changes, but not to where a reload goes on. */
  const shown = useRef('');

  const enter = (kept: Session, there: View, notes: readonly Note[] = []) => {
    const next = withView(kept, benefit.id, there);
    const keeps = save(next);
    const lost: readonly Note[] = state.keeps && !keeps ? [{ kind: 'off' }] : [];
    setState((now) => ({ ...now, session: next, view: there, notes: [...notes, ...lost], keeps }));
  };

  const show = (there: View, kept = session, notes: readonly Note[] = []) => {
    pushPlace(there);
    enter(kept, there, notes);
  };

  const read = (begin: boolean) => {
    const day = dayOf(new Date());
    load(day).then(
      (loaded) => {
        const kept = loaded?.session ?? emptySession;
        const wanted = loaded && (placeNow()?.view ?? kept.views[benefit.id]);
        const there = reachable({ benefit, today: day }, kept, wanted);
        replacePlace(there);
        const notes = loaded === undefined ? [] : notesOnLoad(loaded);
        setState((now) => ({ ...now, session: kept, view: there, notes, today: day, stage: 'ready' }));
        if (!begin || loaded !== undefined) return;
        shown.current = 'start';
        show(nextView({ benefit, today: day }, kept), kept);
      },
      () => {
        setState((now) => ({ ...now, stage: 'failed' }));
      },
    );
  };

  useEffect(() => {
    read(true);
    // A page that comes back out of the browser's cache may be older than what was told in another language.
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) read(false);
    };
    addEventListener('pageshow', onShow);
    return () => {
      removeEventListener('pageshow', onShow);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: the benefit of a page never changes
  }, []);

  useEffect(() => {
    const onPop = () => {
      const place = placeNow();
      if (place !== undefined) enter(session, reachable(interview, session, place.view));
    };
    addEventListener('popstate', onPop);
    return () => {
      removeEventListener('popstate', onPop);
    };
  });

  const key = state.stage === 'ready' ? viewKey(view) : '';
  useEffect(() => {
    if (shown.current !== '' && shown.current !== key) focusStep();
    shown.current = key;
  }, [key]);

  return {
    ...state,
    interview,
    show,
    settle: (after, asked) => {
      const step = stepAfter(interview, session, after, asked);
      show(step.view, after, notesOnStep(step));
    },
    goOn: () => {
      show(nextView(interview, session));
    },
    back: () => {
      if ((placeNow()?.depth ?? 0) > 0) {
        history.back();
        return;
      }
      const ref = questionBefore(interview, session, viewKey(view));
      const there: View = ref === undefined ? { screen: 'start' } : { screen: 'question', ref };
      replacePlace(there);
      enter(session, there);
    },
    clear: () => {
      forget();
      replacePlace({ screen: 'start' });
      setState((now) => ({ ...atStart, today: now.today, stage: 'ready', notes: [{ kind: 'cleared' }] }));
    },
    retry: () => {
      read(true);
    },
  };
}
