import type { IsoDate } from '@/rules';

/** The calendar day where the device is. The only place that turns a clock into a day. */
export function dayOf(moment: Date): IsoDate {
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(moment.getFullYear(), 4)}-${part(moment.getMonth() + 1, 2)}-${part(moment.getDate(), 2)}`;
}
