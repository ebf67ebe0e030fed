import { calendarFile } from '@/lib/result/calendar';
import { sayOr } from '@/lib/result/words';
import type { IsoDate } from '@/rules';
import type { ResultProps } from './screens';

interface CalendarButtonProps extends ResultProps {
  /** Id of the deadline. */
  readonly id: string;
  readonly day: IsoDate;
}

/** Hands over a calendar file that is made on the device: no request is needed for it. */
export function CalendarButton({ island: { language }, texts, id, day }: CalendarButtonProps) {
  const { say } = language;
  const download = () => {
    const what = sayOr(texts.deadlines[id]?.title, id, language, { date: language.format.day(day) });
    const title = `${what}: ${say(texts.name)}`;
    const file = new Blob([calendarFile({ day, title }, new Date())], { type: 'text/calendar' });
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = 'balcao-aberto.ics';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" className="btn-secondary" onClick={download}>
      {say(texts.result.first.calendar)}
    </button>
  );
}
