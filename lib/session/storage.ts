import type { ReadBack } from '@/lib/schemas/stored';
import type { IsoDate } from '@/rules';
import type { Session } from './session';
import { storageKey, storedText } from './stored-text';

/** The shape of what is stored; it goes up whenever that shape changes. */
export const storageVersion = 1;

/**
 * Keeps the session until the tab is closed.
 * @returns whether the browser allows it; without it the answers live as long as the page
 */
export function save(session: Session): boolean {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ version: storageVersion, ...session }));
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads back what was kept; `undefined` when nothing is stored. The schema is fetched only when there is something to
 * read.
 */
export async function load(today: IsoDate): Promise<ReadBack | undefined> {
  const text = storedText();
  if (text === undefined) return undefined;
  const { readStored } = await import('@/lib/schemas/stored');
  return readStored(text, today);
}

/** Forgets everything that was kept. */
export function forget(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Where nothing may be kept there is nothing to forget.
  }
}
