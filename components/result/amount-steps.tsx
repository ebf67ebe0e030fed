import { citeText } from '@/lib/cites';
import { sayOr } from '@/lib/result/words';
import type { Amount } from '@/rules';
import type { TellingProps } from './types';

interface AmountStepsProps extends TellingProps {
  readonly amount: Amount | undefined;
}

/** How the amount came about, line by line, and why it is an estimate or there is none. */
export function AmountSteps({ island: { language }, texts, amount }: AmountStepsProps) {
  const { say, format } = language;
  const words = texts.result.amount;
  const sum = amount?.monthly ?? amount?.total ?? amount?.daily;
  if (amount === undefined) return undefined;
  return (
    <>
      {amount.steps.length === 0 || sum === undefined ? undefined : (
        <details>
          <summary>{say(words.steps)}</summary>
          <dl className="lines">
            {amount.steps.map((step, index) => (
              <div key={`${step.id} ${index}`}>
                <dt>
                  {sayOr(texts.steps[step.id], step.id, language, language.values(step.shown))}
                  <span className="hint" lang="pt">
                    {citeText(step.cite)}
                  </span>
                </dt>
                <dd>{format.money(step.cents)}</dd>
              </div>
            ))}
            <div>
              <dt>
                <strong>{say(amount.monthly === undefined ? words.sumTotal : words.sum)}</strong>
              </dt>
              <dd>{format.money(sum)}</dd>
            </div>
          </dl>
        </details>
      )}
      {amount.about.length === 0 ? undefined : (
        <details>
          <summary>{say(sum === undefined ? words.whyNone : words.why)}</summary>
          <ul className="bullets">
            {amount.about.map((id) => (
              <li key={id}>{sayOr(texts.about[id], id, language)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
