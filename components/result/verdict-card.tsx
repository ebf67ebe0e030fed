import { asSentence } from '@/lib/format/format';
import { VerdictIcon } from '@/components/verdict/verdict-icon';
import { missingFor } from '@/lib/result/missing';
import { keyReasons } from '@/lib/result/reasons';
import { amountText, benefitName, doubtText, findingOf } from '@/lib/result/words';
import { personName } from '@/lib/texts/names';
import { firstDayAfterNo } from '@/rules';
import { Missing } from './missing';
import type { OutcomeProps } from './types';

/** Reasons of a no that stand in the card itself; all of them stand below. */
const mostReasons = 3;

/** The verdict for one person: sign, word, sentence, amount, and for a no the day on which time ends it. */
export function VerdictCard(props: OutcomeProps) {
  const { island, texts, outcome, outcomes } = props;
  const { check, language, told } = island;
  const { say, format } = language;
  const { verdict, amount, doubts, paidFrom, paidUntil } = outcome;
  const person = outcomes.length > 1 ? personName(outcome.subject, told, texts.people, language) : undefined;
  const firstDay = verdict === 'no' ? firstDayAfterNo(check.interview.benefit, told, outcome) : undefined;
  const money = amount === undefined ? undefined : amountText(amount, texts, language);
  return (
    <section className="verdict flow" data-verdict={verdict}>
      {person === undefined ? undefined : <h2>{say(texts.result.for, { person })}</h2>}
      <p className="verdict-word">
        <VerdictIcon verdict={verdict} />
        {asSentence(say(texts.verdicts[verdict]), language.tag)}
      </p>
      {verdict === 'unknown' ? (
        <Missing {...props} refs={missingFor(outcome, told)} />
      ) : (
        <p>{say(texts.result.sentence[verdict], { benefit: benefitName(outcome, texts, language) })}</p>
      )}
      {money === undefined ? undefined : <p className="amount">{money}</p>}
      {paidFrom === undefined || verdict === 'unknown' ? undefined : (
        <p>
          {paidUntil === undefined
            ? say(texts.result.time.from, { date: format.day(paidFrom) })
            : say(texts.result.time.fromUntil, { date: format.day(paidFrom), until: format.day(paidUntil) })}
        </p>
      )}
      {verdict === 'no' ? (
        <ul className="bullets">
          {keyReasons(outcome.trace)
            .slice(0, mostReasons)
            .map((trace) => (
              <li key={trace.id}>{findingOf(trace, texts, language)}</li>
            ))}
        </ul>
      ) : undefined}
      {firstDay === undefined ? undefined : (
        <p>
          <strong>{say(texts.result.firstDay, { date: format.day(firstDay) })}</strong>
        </p>
      )}
      {doubts.map((id) => (
        <p key={id}>{doubtText(id, texts, language)}</p>
      ))}
      {verdict === 'no' ? <p>{say(texts.result.stillApply)}</p> : undefined}
    </section>
  );
}
