import { asSentence } from '@/lib/format/format';
import { personName } from '@/lib/texts/names';
import type { OutcomeProps, TellingProps } from './types';

/** What would be paid for which month, when the days are told. */
export function Payments(props: TellingProps & Pick<OutcomeProps, 'outcome' | 'outcomes'>) {
  const { island, texts, outcome, outcomes } = props;
  const { language, told } = island;
  const { say, format, tag } = language;
  const { payments, subject } = outcome;
  if (payments.length === 0) return undefined;
  const words = texts.result.payments;
  const person = outcomes.length > 1 ? personName(subject, told, texts.people, language) : undefined;
  return (
    <section className="flow">
      <h2>{say(words.title)}</h2>
      {person === undefined ? undefined : <p>{say(texts.result.for, { person })}</p>}
      <table className="table ways">
        <thead>
          <tr>
            <th scope="col">{say(words.month)}</th>
            <th scope="col">{say(words.days)}</th>
            <th scope="col">{say(words.amount)}</th>
          </tr>
        </thead>
        <tbody>
          {payments.map(({ month, days, cents }) => (
            <tr key={month}>
              <th scope="row">{asSentence(format.month(month), tag)}</th>
              <td>{format.number(days)}</td>
              <td>{format.money(cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{say(words.later)}</p>
    </section>
  );
}
