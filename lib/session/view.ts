/** What the page shows. A question may be opened from elsewhere, to change its answer. */
export type View =
  | { readonly screen: 'start' | 'answers' | 'result' | 'sheet' }
  | { readonly screen: 'question'; readonly ref: string; readonly from?: ReturnTo };

/** Where somebody who changes one answer wants to come back to. */
export type ReturnTo = 'answers' | 'result';

/**
 * A view out of something stored, or `undefined` when it is none.
 * @example viewFrom({ screen: 'question', ref: 'citizenship' })
 */
export function viewFrom(stored: unknown): View | undefined {
  if (typeof stored !== 'object' || stored === null || !('screen' in stored)) return undefined;
  const { screen } = stored;
  if (screen === 'start' || screen === 'answers' || screen === 'result' || screen === 'sheet')
    return { screen };
  if (screen !== 'question' || !('ref' in stored) || typeof stored.ref !== 'string') return undefined;
  const from = 'from' in stored ? stored.from : undefined;
  return { screen, ref: stored.ref, ...(from === 'answers' || from === 'result' ? { from } : {}) };
}

/** A name for a view, the same for two views that show the same thing. */
export function viewKey(view: View): string {
  return view.screen === 'question' ? view.ref : view.screen;
}
