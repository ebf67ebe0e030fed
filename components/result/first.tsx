import { deadlinesFor } from '@/lib/result/deadlines';
import { sayOr } from '@/lib/result/words';
import { CalendarButton } from './calendar-button';
import { peopleText } from './people-text';
import type { OutcomesProps } from './types';

/** The text of a benefit that is not simply applied for stands among those of its deadlines. */
const NO_DEADLINE = 'none';

/** What to do first: the deadlines that run, what being late costs, and otherwise to apply or to ask. */
export function First(props: OutcomesProps) {
  const { island, texts, outcomes } = props;
  const { language } = island;
  const { say, format } = language;
  const open = outcomes.filter(({ verdict }) => verdict !== 'no');
  if (open.length === 0) return undefined;
  const words = texts.result.first;
  const deadlines = deadlinesFor(open);
  const apply = texts.deadlines[NO_DEADLINE]?.text ?? words.apply;
  const mustAsk = open.every(({ verdict }) => verdict === 'doubt');
  return (
    <section className="panel flow">
      <h2>{say(words.title)}</h2>
      {deadlines.length === 0 || mustAsk ? <p>{say(mustAsk ? words.ask : apply)}</p> : undefined}
      {deadlines.map(({ id, by, monthsLost, daysLost = 0, subjects }) => {
        const text = texts.deadlines[id];
        const values = { date: format.day(by), monthsLost };
        const people = subjects.length === open.length ? '' : peopleText(subjects, props);
        return (
          <div key={`${id} ${by}`} className="flow">
            <h3>{sayOr(text?.title, id, language, values)}</h3>
            {people === '' ? undefined : <p>{say(texts.result.for, { person: people })}</p>}
            <p>{text?.text === undefined ? say(words.by, values) : language.say(text.text, values)}</p>
            {monthsLost > 0 ? <p>{say(words.lost, { months: monthsLost })}</p> : undefined}
            {daysLost > 0 ? <p>{say(words.lostDays, { days: daysLost })}</p> : undefined}
            {monthsLost + daysLost > 0 ? undefined : <CalendarButton {...props} id={id} day={by} />}
          </div>
        );
      })}
    </section>
  );
}
