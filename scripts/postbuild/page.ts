import { defaultTreeAdapter, serialize } from 'parse5';
import type { Splitter } from '@/lib/texts/portuguese';
import { append, attribute, descendants, detach, elements, isInside, parsePage } from '../dom';
import type { ChildNode, Document, Element } from '../dom';
import { markPortuguese } from './portuguese';

/** What a page loads instead of Next's client runtime. */
export interface PageAssets {
  /** New address of each stylesheet, by the address that Next gave it. */
  readonly styles: ReadonlyMap<string, string>;
  readonly islands: ReadonlyMap<string, IslandAssets>;
  /** Cuts a text where Portuguese terms begin and end. */
  readonly split: Splitter;
}

export interface IslandAssets {
  readonly script: string;
  /** Chunks that the script imports at once: announced, so that they load side by side. */
  readonly preload: readonly string[];
}

/** Names of the islands in a page. */
export function islandNames(html: string): readonly string[] {
  return elements(parsePage(html))
    .map((element) => attribute(element, 'data-island'))
    .filter((name) => name !== undefined);
}

/**
 * The page without Next's scripts and flight data, with the scripts of its islands.
 * Throws where something is left that the content security policy would block.
 */
export function finishPage(html: string, assets: PageAssets): string {
  const page = parsePage(html);
  descendants(page).filter(isOfNext).forEach(detach);
  for (const element of elements(page)) moveStyles(element, assets.styles);
  const head = elements(page).find((element) => element.tagName === 'head');
  if (head === undefined) throw new Error('A page has no head.');
  for (const name of new Set(islandNames(html))) append(head, islandTags(name, assets.islands));
  markPortuguese(page, assets.split);
  const faults = faultsOf(page);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return serialize(page);
}

function isOfNext(node: ChildNode): boolean {
  if (defaultTreeAdapter.isCommentNode(node)) return !isInside(node, isIsland);
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  if (node.tagName === 'script') return !isData(node);
  if (node.tagName === 'link') {
    return ['preload', 'modulepreload', 'prefetch'].includes(attribute(node, 'rel') ?? '');
  }
  return isMetadataSlot(node);
}

/** Where Next would stream metadata: a hidden block with nothing but comments. */
function isMetadataSlot(element: Element): boolean {
  return (
    element.tagName === 'div' &&
    attribute(element, 'hidden') !== undefined &&
    element.childNodes.every((node) => defaultTreeAdapter.isCommentNode(node))
  );
}

function isIsland(element: Element): boolean {
  return attribute(element, 'data-island') !== undefined;
}

function isData(script: Element): boolean {
  return attribute(script, 'type') === 'application/json';
}

function moveStyles(element: Element, styles: PageAssets['styles']): void {
  if (element.tagName !== 'link' || attribute(element, 'rel') !== 'stylesheet') return;
  const href = styles.get(attribute(element, 'href') ?? '');
  if (href === undefined) throw new Error(`No stylesheet ${attribute(element, 'href') ?? ''}.`);
  element.attrs = [
    { name: 'rel', value: 'stylesheet' },
    { name: 'href', value: href },
  ];
}

function islandTags(name: string, islands: PageAssets['islands']): string {
  const island = islands.get(name);
  if (island === undefined) throw new Error(`No script for the island "${name}".`);
  const preloads = island.preload.map((href) => `<link rel="modulepreload" href="${href}">`);
  return [...preloads, `<script type="module" src="${island.script}"></script>`].join('');
}

/** Everything in a page that the policy of `deploy/nginx.conf` would block, as sentences. */
export function faultsOf(page: Document): readonly string[] {
  return elements(page).flatMap((element) => {
    const name = `<${element.tagName}>`;
    const inline = element.attrs
      .filter((attr) => attr.name === 'style' || attr.name.startsWith('on'))
      .map((attr) => `${name} has an inline ${attr.name} attribute.`);
    if (element.tagName === 'style') return [...inline, 'A page has an inline <style>.'];
    if (element.tagName !== 'script' || isData(element)) return inline;
    const isIslandScript = attribute(element, 'src')?.startsWith('/assets/') === true;
    return isIslandScript ? inline : [...inline, 'A <script> is neither data nor an island.'];
  });
}
