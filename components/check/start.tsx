import type { Island } from './island';

/** The way into the questions once they are there: after everything was cleared, or when the answers are not read yet. */
export function Start({ island: { check, start, language } }: { readonly island: Island }) {
  const { say } = language;
  const { stage } = check;
  return (
    <>
      {stage === 'failed' ? (
        <p className="notice" role="alert">
          {say(start.failed)}
        </p>
      ) : undefined}
      <button
        type="button"
        className="btn btn-big"
        disabled={stage === 'loading'}
        onClick={stage === 'failed' ? check.retry : check.goOn}
      >
        {say(stage === 'ready' ? start.start : stage === 'failed' ? start.retry : start.loading)}
      </button>
    </>
  );
}
