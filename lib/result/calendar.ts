import { addDays, type IsoDate } from '@/rules';

/** A day to remember. */
export interface Reminder {
  readonly day: IsoDate;
  readonly title: string;
}

const LINE_OCTETS = 74;

/**
 * A calendar file (iCalendar, RFC 5545) for one day, with an alarm a week before. It carries no name and no answer.
 * @param now the moment on the device
 */
export function calendarFile({ day, title }: Reminder, now: Date): string {
  const basic = (date: IsoDate) => date.replaceAll('-', '');
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Balcao Aberto//PT',
    'BEGIN:VEVENT',
    `UID:${basic(day)}-${stamp}@balcao-aberto`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${title.replace(/[\\;,]/g, '\\$&').replace(/\s*\n\s*/g, ' ')}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Balcao Aberto',
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A line of at most 75 octets, its continuations begun with a blank; no character is cut in two. */
function folded(line: string): string {
  let row = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    const isFull = octets + size > LINE_OCTETS;
    row += isFull ? `\r\n ${character}` : character;
    octets = isFull ? size + 1 : octets + size;
  }
  return row;
}
