import type { Format } from '@/lib/format/format';
import type { CalendarMonth, Weekday } from '@/lib/result/months';
import { Mark } from './mark';

interface MonthProps {
  readonly month: CalendarMonth;
  readonly weekdays: readonly Weekday[];
  readonly format: Format;
}

/** A month with the marks of its days. */
export function Month({ month: { first, weeks }, weekdays, format }: MonthProps) {
  return (
    <table className="month">
      <caption>{format.month(first)}</caption>
      <thead>
        <tr>
          {weekdays.map(({ name, head }) => (
            <th key={name} scope="col">
              <span aria-hidden="true">{head}</span>
              <span className="sr-only">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td key={column}>
                {day === undefined ? undefined : format.number(day.day)}
                {day?.marks.map((mark) => (
                  <Mark key={mark} mark={mark} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
