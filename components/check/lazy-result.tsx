import { useEffect, useState } from 'react';
import { fetchTexts } from '@/lib/texts/fetch';
import { learnTerms } from '@/lib/texts/portuguese';
import type { Fetched, ResultTexts } from '@/lib/texts/types';
import type { ResultScreen } from '@/components/result/screens';
import { focusStep, stepId } from './focus';
import type { Island } from './island';

interface Loaded {
  readonly Screen: typeof ResultScreen;
  readonly own: ResultTexts;
  readonly portuguese: ResultTexts;
}

interface LazyResultProps {
  readonly island: Island;
  readonly screen: 'result' | 'sheet';
}

/** Result and sheet: their code and their texts are fetched when somebody gets there, and once more on demand. */
export function LazyResult({ island, screen }: LazyResultProps) {
  const { texts, language, files } = island;
  const [loaded, setLoaded] = useState<Loaded | 'failed'>();
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let wanted = true;
    void load(files).then((found) => {
      if (wanted) setLoaded(found);
    });
    return () => {
      wanted = false;
    };
  }, [files, tries]);

  const isThere = typeof loaded === 'object';
  useEffect(() => {
    if (isThere) focusStep();
  }, [isThere]);

  if (loaded === undefined) return <p role="status">{language.say(texts.page.loading)}</p>;
  if (loaded === 'failed')
    return (
      <div className="notice flow" role="alert">
        <h1 id={stepId} tabIndex={-1}>
          {language.say(texts.page.failed)}
        </h1>
        <button
          type="button"
          className="btn"
          onClick={() => {
            setLoaded(undefined);
            setTries(tries + 1);
          }}
        >
          {language.say(texts.page.retry)}
        </button>
      </div>
    );
  return <loaded.Screen screen={screen} island={island} texts={loaded.own} portuguese={loaded.portuguese} />;
}

async function load({ result, portuguese }: Island['files']): Promise<Loaded | 'failed'> {
  try {
    const [{ ResultScreen: Screen }, ownTexts, portugueseTexts] = await Promise.all([
      import('@/components/result/screens'),
      fetchTexts<ResultTexts & Fetched>(result),
      fetchTexts<ResultTexts>(portuguese),
    ]);
    learnTerms(ownTexts.terms);
    return { Screen, own: ownTexts, portuguese: portugueseTexts };
  } catch {
    return 'failed';
  }
}
