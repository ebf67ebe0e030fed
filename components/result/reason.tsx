import { VerdictIcon } from '@/components/verdict/verdict-icon';
import { actOf, citeText } from '@/lib/cites';
import { claimOf, findingOf } from '@/lib/result/words';
import type { Trace } from '@/rules';
import type { ResultProps } from './screens';

interface ReasonProps extends ResultProps {
  readonly trace: Trace;
}

/** One condition: its claim and how it turned out; open, the person's figure, the limit and the article. */
export function Reason({ island: { language }, texts, trace }: ReasonProps) {
  const finding = findingOf(trace, texts, language);
  const { cite, verdict } = trace;
  return (
    <li data-verdict={verdict}>
      <details>
        <summary>
          <VerdictIcon verdict={verdict} />
          <span className="sr-only">{language.say(texts.result.reasons.mark[verdict])}: </span>
          {claimOf(trace, texts, language)}
        </summary>
        {finding === undefined ? undefined : <p>{finding}</p>}
        {cite === undefined ? undefined : (
          <p className="cite" lang="pt">
            {citeText(cite)}
            <span className="hint">{actOf(cite).title}</span>
          </p>
        )}
      </details>
    </li>
  );
}
