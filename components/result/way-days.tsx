import type { SpanRow } from '@/lib/result/spans';
import { sayOr } from '@/lib/result/words';
import { Mark } from './mark';
import type { TellingProps } from './types';

interface WayDaysProps extends TellingProps {
  readonly rows: readonly SpanRow[];
}

/** Who takes which days, from when until when, and what each day pays; also the legend of the calendar. */
export function WayDays({ island: { language }, texts, rows }: WayDaysProps) {
  const { say, format } = language;
  if (rows.length === 0) return undefined;
  return (
    <ul className="spans">
      {rows.map(({ id, mark, periods }) => (
        <li key={id}>
          <Mark mark={mark} />
          <div>
            <strong>{sayOr(texts.spans[id], id, language)}</strong>
            {periods.map(({ from, until, days, daily }) => (
              <p key={from}>
                {say(texts.result.choices.period, { from: format.day(from), until: format.day(until), days })}
                {daily === undefined
                  ? undefined
                  : ` · ${say(texts.result.amount.day, { amount: format.money(daily) })}`}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
