import { h, hydrate as hydratePreact } from 'preact';
import type { ComponentType } from 'preact';
import { markPortuguese } from './mark-portuguese';

/**
 * Takes over the prerendered markup of the island `name` with the props that stand in the page.
 * Only the bundles of `scripts/postbuild/islands.ts` call this; under `next dev` React does it.
 */
export function hydrate<P extends object>(name: string, component: ComponentType<P>): void {
  const root = document.querySelector(`[data-island="${name}"]`);
  const json = document.querySelector(`[data-island-props="${name}"]`)?.textContent;
  if (root === null || json === undefined) throw new Error(`No island "${name}" in this page.`);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- page and script come from one build: a schema would only cost bytes
  const props: P = JSON.parse(json);
  markPortuguese();
  hydratePreact(h(component, props), root);
}
