import { keyReasons, otherReasons } from '@/lib/result/reasons';
import { personName } from '@/lib/texts/names';
import { AmountSteps } from './amount-steps';
import { Extras } from './extras';
import { Reason } from './reason';
import type { OutcomeProps } from './types';

/** Why the answer is what it is: short lines, each opening to figure, limit and article. */
export function OutcomeReasons(props: OutcomeProps) {
  const { island, texts, outcome, outcomes } = props;
  const { language, told } = island;
  const { say } = language;
  const words = texts.result.reasons;
  const person = outcomes.length > 1 ? personName(outcome.subject, told, texts.people, language) : undefined;
  const key = keyReasons(outcome.trace);
  const others = otherReasons(outcome.trace, key);
  return (
    <section className="flow">
      <h2>{person === undefined ? say(words.title) : `${say(words.title)} ${person}`}</h2>
      <p>{say(words[outcome.verdict])}</p>
      <ul className="reasons">
        {key.map((trace) => (
          <Reason key={trace.id} {...props} trace={trace} />
        ))}
      </ul>
      {others.length === 0 ? undefined : (
        <details>
          <summary>{say(words.more)}</summary>
          <ul className="reasons">
            {others.map((trace) => (
              <Reason key={trace.id} {...props} trace={trace} />
            ))}
          </ul>
        </details>
      )}
      <AmountSteps {...props} amount={outcome.amount} />
      <Extras {...props} />
    </section>
  );
}
