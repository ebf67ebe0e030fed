import type { SituationId } from '@/lib/situations';

/** A line icon of our own. It never stands without words, so it has no name for a screen reader. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** Each situation in life has its icon. */
export type IconName = SituationId;

const paths: Readonly<Record<IconName, string>> = {
  /** An adult and a child. */
  children:
    'M5.3 6a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M3 21v-5a5 5 0 0 1 10 0v5M15 11.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M14 21v-2.5a3 3 0 0 1 6 0V21',
  /** A pram. */
  baby: 'M3 10.5h16a8 8 0 0 1-16 0a8 8 0 0 1 8-8v8M19 10.5l2.5-4M6.5 21h.01M15.5 21h.01',
  /** A walking stick beside a person. */
  'old-age':
    'M6.3 5.5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M5 21v-6a4 4 0 0 1 8 0v2M18 21v-8.5a2 2 0 0 0-4 0',
  /** A heart above an open hand. */
  disability:
    'M12 10.5 8.2 6.8a2.4 2.4 0 0 1 3.8-2.9 2.4 2.4 0 0 1 3.8 2.9zM3 14h3.5l4 2h3a1.5 1.5 0 0 1 0 3H10M15 17l4.6-1.9a1.5 1.5 0 0 1 1.3 2.7L14 21.5H9L3 19.5',
  /** A purse. */
  'low-income':
    'M3 7.5h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2h11v4M21 12h-5a2 2 0 0 0 0 4h5',
  /** A briefcase. */
  'no-work':
    'M4.5 8h15A1.5 1.5 0 0 1 21 9.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5v-9A1.5 1.5 0 0 1 4.5 8zM8.5 8V6A1.5 1.5 0 0 1 10 4.5h4A1.5 1.5 0 0 1 15.5 6v2M3 13h18M12 12v2',
  /** A thermometer. */
  ill: 'M14 13.5V5.5a2.5 2.5 0 0 0-5 0v8a4.5 4.5 0 1 0 5 0zM11.5 9v8M17.5 5h3M17.5 9h3',
  /** A house with a heart. */
  caring: 'M3 11.5 12 3.5l9 8M5.5 9.5V20h13V9.5M12 17l-3-2.9a1.9 1.9 0 0 1 3-2.3 1.9 1.9 0 0 1 3 2.3z',
  /** A candle. */
  death:
    'M12 2.5c1.7 2 2.5 3.2 2.5 4.3a2.5 2.5 0 0 1-5 0c0-1.1.8-2.3 2.5-4.3zM12 9.3V12M8.5 12h7v8.5h-7zM5 20.5h14',
};
