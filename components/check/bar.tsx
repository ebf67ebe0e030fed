import { decidesForWhom, questionsLeft } from '@/lib/session/interview';
import { asSentence } from '@/lib/format/format';
import { viewKey } from '@/lib/session/view';
import type { Island } from './island';

/** Which benefit it is about, how many questions may still come, and the way to what was answered so far. */
export function Bar({ island: { check, texts, language } }: { readonly island: Island }) {
  const { say } = language;
  const left = questionsLeft(check.interview, check.session);
  const now = viewKey(check.view);
  const after = left.filter((ref) => ref !== now).length;
  return (
    <div className="check-bar">
      <p>
        <span className="hint">{asSentence(say(texts.benefit), language.tag)}</span>
        <strong role="status">
          {decidesForWhom(check.interview, now)
            ? say(texts.page.follow)
            : say(texts.page.left, { count: after })}
        </strong>
      </p>
      <button
        type="button"
        className="btn-quiet"
        onClick={() => {
          check.show({ screen: 'answers' });
        }}
      >
        {say(texts.page.soFar)}
      </button>
    </div>
  );
}
