import { addDays, firstOfMonth, type IsoDate } from '../../core/dates';

/**
 * The months in which the person in charge of a disabled child must have registered earnings: so many months, ending
 * a gap before the month of the claim (DL 133-B/97 art. 15).
 * @example contributionWindow('2026-11-22', 12, 2) // { from: '2025-09-01', until: '2026-08-31' }
 */
export function contributionWindow(
  claim: IsoDate,
  months: number,
  gap: number,
): { readonly from: IsoDate; readonly until: IsoDate } {
  return { from: firstOfMonth(claim, -gap - months), until: addDays(firstOfMonth(claim, -gap), -1) };
}
