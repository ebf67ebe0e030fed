/** Under which name the answers stand in the storage of the tab. */
export const storageKey = 'balcao-aberto';

/** What is stored, as it stands; `undefined` when there is nothing, or nothing may be stored. */
export function storedText(): string | undefined {
  try {
    return sessionStorage.getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is something to read back. */
export function hasStored(): boolean {
  return storedText() !== undefined;
}
