import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { formatText } from '@/lib/i18n/format';
import { fetchTexts } from '@/lib/texts/fetch';
import { learnTerms } from '@/lib/texts/portuguese';
import type { Fetched, PageTexts, StartTexts } from '@/lib/texts/types';
import { hasStored } from '@/lib/session/stored-text';
import type { AppProps } from './app';

/** What the page hands to the questionnaire: plain JSON. */
export interface CheckProps {
  /** Id of the benefit. */
  readonly id: string;
  /** BCP 47 tag of the page. */
  readonly tag: string;
  readonly texts: StartTexts;
  /** Where the texts are fetched from: of the questions, of the result, and of the result in Portuguese. */
  readonly files: { readonly questions: string; readonly result: string; readonly portuguese: string };
}

/** The questions with the rules of one benefit: fetched when somebody starts. */
export type LoadApp = () => Promise<ComponentType<AppProps>>;

interface Loaded {
  readonly App: ComponentType<AppProps>;
  readonly texts: PageTexts;
}

/**
 * The way into the questions. The page stays light until somebody starts; who has answers here already goes on where
 * they were.
 */
export function Check({ load, ...props }: CheckProps & { readonly load: LoadApp }) {
  const [loaded, setLoaded] = useState<Loaded | 'loading' | 'failed'>();
  const { tag, texts, files } = props;

  const start = () => {
    setLoaded('loading');
    Promise.all([load(), fetchTexts<PageTexts & Fetched>(files.questions)]).then(
      ([App, questions]) => {
        learnTerms(questions.terms);
        setLoaded({ App, texts: questions });
      },
      () => {
        setLoaded('failed');
      },
    );
  };

  useEffect(() => {
    if (hasStored()) queueMicrotask(start);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page comes up
  }, []);

  if (typeof loaded === 'object')
    return <loaded.App tag={tag} files={files} texts={loaded.texts} start={texts} />;
  return (
    <div className="flow">
      {loaded === 'failed' ? (
        <p className="notice" role="alert">
          {formatText(texts.failed, tag)}
        </p>
      ) : undefined}
      <button type="button" className="btn btn-big" disabled={loaded === 'loading'} onClick={start}>
        {formatText(
          loaded === 'loading' ? texts.loading : loaded === 'failed' ? texts.retry : texts.start,
          tag,
        )}
      </button>
    </div>
  );
}
