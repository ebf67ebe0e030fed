import { asSentence } from '@/lib/format/format';
import { VerdictIcon } from '@/components/verdict/verdict-icon';
import { nearChange } from '@/lib/result/change';
import { amountText, benefitName, sayOr } from '@/lib/result/words';
import type { Outcome } from '@/rules';
import type { OutcomesProps } from './types';

/** A change of the law that comes soon: both answers side by side, and what is better to do. */
export function Change({ island, texts, outcomes }: OutcomesProps) {
  const { check, language, told } = island;
  const { say, format } = language;
  const near = nearChange(check.interview.benefit, told, outcomes[0]);
  if (near === undefined) return undefined;
  const words = texts.result.change;
  const side = (outcome: Outcome, when: string) => {
    const money = outcome.amount === undefined ? undefined : amountText(outcome.amount, texts, language);
    return (
      <li data-verdict={outcome.verdict}>
        <p>{when}</p>
        <p className="verdict-word">
          <VerdictIcon verdict={outcome.verdict} />
          {asSentence(say(texts.verdicts[outcome.verdict]), language.tag)}
        </p>
        <p>
          {benefitName(outcome, texts, language)}
          {money === undefined ? undefined : `: ${money}`}
        </p>
      </li>
    );
  };
  return (
    <section className="panel flow">
      <h2>{say(words.title, { date: format.day(near.on) })}</h2>
      {near.advice === undefined ? undefined : (
        <p>
          <strong>{sayOr(texts.advice[near.advice], near.advice, language)}</strong>
        </p>
      )}
      <ul className="flow">
        {side(near.before, say(words.before, { date: format.day(near.lastDayBefore) }))}
        {side(near.after, say(words.after, { date: format.day(near.on) }))}
      </ul>
    </section>
  );
}
