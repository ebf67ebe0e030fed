import { viewFrom, type View } from '@/lib/session/view';

/** A place in the browser's history: what was shown, and how many places of this page lie before it. */
export interface Place {
  readonly view: View;
  readonly depth: number;
}

/** The place the browser is at, if it is one of ours. Nothing of the answers ever stands in it, nor in the URL. */
export function placeNow(): Place | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('place' in state)) return undefined;
  const { place } = state;
  const view = viewFrom(place);
  if (view === undefined || typeof place !== 'object' || place === null || !('depth' in place))
    return undefined;
  return { view, depth: Number(place.depth) };
}

/** Goes to a new place: the browser's back button leads to the one before. */
export function pushPlace(view: View): void {
  history.pushState({ place: { ...view, depth: (placeNow()?.depth ?? 0) + 1 } }, '');
}

/** Names the place the browser is at. */
export function replacePlace(view: View): void {
  history.replaceState({ place: { ...view, depth: placeNow()?.depth ?? 0 } }, '');
}
