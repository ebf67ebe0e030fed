import { VerdictIcon } from '@/components/verdict/verdict-icon';
import { asSentence } from '@/lib/format/format';
import { coveredDays } from '@/lib/result/spans';
import { sayOr, wholeAmountText } from '@/lib/result/words';
import { personName } from '@/lib/texts/names';
import type { OutcomeProps, TellingProps } from './types';
import { Way } from './way';

/** The ways to use a right side by side: whether each is open, its days and its money; one can be looked into. */
export function Choices(props: TellingProps & Pick<OutcomeProps, 'outcome' | 'outcomes'>) {
  const { island, texts, outcome, outcomes } = props;
  const { language, told } = island;
  const { say } = language;
  const { choices, subject } = outcome;
  if (choices.length === 0) return undefined;
  const words = texts.result.choices;
  const hasDays = choices.some(({ spans }) => spans.length > 0);
  const hasStart = choices.some(({ from }) => from !== undefined);
  const person = outcomes.length > 1 ? personName(subject, told, texts.people, language) : undefined;
  return (
    <section className="flow">
      <h2>{say(words.title)}</h2>
      {person === undefined ? undefined : <p>{say(texts.result.for, { person })}</p>}
      <table className="table ways">
        <thead>
          <tr>
            <th scope="col">{say(words.way)}</th>
            {hasStart ? <th scope="col">{say(words.start)}</th> : undefined}
            {hasDays ? <th scope="col">{say(words.time)}</th> : undefined}
            <th scope="col">{say(words.amount)}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({ id, verdict, amount, spans, from }) => (
            <tr key={id} data-verdict={verdict}>
              <th scope="row">
                <span className="way">
                  <VerdictIcon verdict={verdict} />
                  <span>{asSentence(sayOr(texts.choices[id]?.title, id, language), language.tag)}</span>
                </span>
                <span className={verdict === 'yes' ? 'sr-only' : 'hint'}>{say(words[verdict])}</span>
              </th>
              {hasStart ? <td>{from === undefined ? '–' : language.format.day(from)}</td> : undefined}
              {hasDays ? (
                <td>{spans.length === 0 ? '' : language.format.number(coveredDays(spans))}</td>
              ) : undefined}
              <td>{wholeAmountText(amount, texts, language) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {choices.map((choice) => (
        <Way key={choice.id} {...props} group={`ways ${subject ?? ''}`} choice={choice} />
      ))}
    </section>
  );
}
