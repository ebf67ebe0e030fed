import { useState } from 'react';
import { asSentence } from '@/lib/format/format';
import { monthsOf, weekdaysIn } from '@/lib/result/months';
import { spanRows } from '@/lib/result/spans';
import { sayOr } from '@/lib/result/words';
import type { Choice } from '@/rules';
import { AmountSteps } from './amount-steps';
import { Month } from './month';
import type { TellingProps } from './types';
import { WayDays } from './way-days';

interface WayProps extends TellingProps {
  /** What the ways share of which one is open at a time. */
  readonly group: string;
  readonly choice: Choice;
}

/** One way in detail, drawn when it is opened; the shared name lets the browser close the one that was open. */
export function Way(props: WayProps) {
  const { island, texts, group, choice } = props;
  const { language } = island;
  const [isOpen, setIsOpen] = useState(false);
  const way = asSentence(sayOr(texts.choices[choice.id]?.title, choice.id, language), language.tag);
  return (
    <details
      name={group}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{language.say(texts.result.choices.open, { way })}</summary>
      {isOpen ? <WayDetails {...props} /> : undefined}
    </details>
  );
}

function WayDetails({ choice, ...props }: WayProps) {
  const { island, texts } = props;
  const { say, tag } = island.language;
  const text = texts.choices[choice.id]?.text;
  const rows = spanRows(choice.spans);
  const months = monthsOf(rows);
  const weekdays = weekdaysIn(tag);
  return (
    <div className="flow">
      {text === undefined ? undefined : <p>{say(text)}</p>}
      <WayDays {...props} rows={rows} />
      <AmountSteps {...props} amount={choice.amount} />
      {months.length === 0 ? undefined : <h3>{say(texts.result.choices.calendar)}</h3>}
      <div className="months">
        {months.map((month) => (
          <Month key={month.first} month={month} weekdays={weekdays} format={island.language.format} />
        ))}
      </div>
    </div>
  );
}
