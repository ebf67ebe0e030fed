import { useEffect } from 'react';
import { Question } from '@/components/question/question';
import { situationOf } from '@/lib/session/interview';
import { languageOf } from '@/lib/texts/language';
import type { PageTexts, StartTexts } from '@/lib/texts/types';
import type { Benefit } from '@/rules';
import { readerOf } from '@/rules/asking';
import { Answers } from './answers';
import { Bar } from './bar';
import type { CheckProps } from './check';
import type { Island } from './island';
import { LazyResult } from './lazy-result';
import { Notes } from './notes-list';
import { Start } from './start';
import { useCheck } from './use-check';

/** What the questions get when they have been fetched. */
export interface AppProps extends Pick<CheckProps, 'tag' | 'files'> {
  readonly start: StartTexts;
  readonly texts: PageTexts;
}

/** The questionnaire of one benefit: questions, result and sheet, one screen at a time. */
export function App({ benefit, ...props }: AppProps & { readonly benefit: Benefit }) {
  const check = useCheck(benefit);
  const { session, view, today, stage } = check;
  const told = situationOf(check.interview, session);
  const { page, units } = props.texts;
  const language = languageOf({
    tag: props.tag,
    date: told.claimDate ?? today,
    law: readerOf(benefit.figures),
    unitOf: (id) => units[id],
    unpublished: page.unpublished,
  });
  const island: Island = { ...props, check, told, language };
  const isStart = view.screen === 'start' || stage !== 'ready';

  useEffect(() => {
    document.getElementById('check-intro')?.toggleAttribute('hidden', !isStart);
  }, [isStart]);

  return (
    <div className="flow">
      <Notes island={island} />
      {view.screen === 'question' && !isStart ? <Bar island={island} /> : undefined}
      {isStart ? <Start island={island} /> : <Screen island={island} />}
    </div>
  );
}

function Screen({ island }: { readonly island: Island }) {
  const { view } = island.check;
  switch (view.screen) {
    case 'question':
      return <Question key={view.ref} island={island} asked={view} />;
    case 'answers':
      return <Answers island={island} />;
    case 'result':
    case 'sheet':
      return <LazyResult island={island} screen={view.screen} />;
    case 'start':
      return <Start island={island} />;
  }
}
