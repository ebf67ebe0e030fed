import { defaultTreeAdapter, html as names } from 'parse5';
import type { Splitter } from '@/lib/texts/portuguese';
import { attribute, descendants, isInside } from '../dom';
import type { ChildNode, Document, Element } from '../dom';

/** Where a text is no text of the page: data, names of the tab, and islands, which mark their own. */
const untouched = new Set(['script', 'style', 'title', 'option', 'textarea']);

/** Marks the Portuguese terms in the texts of other languages, as islands do (`components/island`). */
export function markPortuguese(page: Document, split: Splitter): void {
  for (const node of descendants(page)) {
    if (!defaultTreeAdapter.isTextNode(node) || languageOf(node)?.startsWith('pt') === true) continue;
    if (isInside(node, isUntouched)) continue;
    const pieces = split(node.value);
    if (!pieces.some(({ isPortuguese }) => isPortuguese)) continue;
    const parts = pieces.map((piece) =>
      piece.isPortuguese ? element('bdi', [textNode(piece.text)], 'pt') : textNode(piece.text),
    );
    const [only] = parts;
    replace(node, parts.length === 1 && only !== undefined ? only : element('span', parts));
  }
}

function isUntouched(parent: Element): boolean {
  return untouched.has(parent.tagName) || attribute(parent, 'data-island') !== undefined;
}

/** The language in which a node stands: that of the nearest element that names one. */
function languageOf({ parentNode }: ChildNode): string | undefined {
  if (parentNode === null || !defaultTreeAdapter.isElementNode(parentNode)) return undefined;
  return attribute(parentNode, 'lang') ?? languageOf(parentNode);
}

function textNode(value: string): ChildNode {
  return defaultTreeAdapter.createTextNode(value);
}

function element(name: string, children: readonly ChildNode[], lang?: string): Element {
  const attributes = lang === undefined ? [] : [{ name: 'lang', value: lang }];
  const created = defaultTreeAdapter.createElement(name, names.NS.HTML, attributes);
  for (const child of children) defaultTreeAdapter.appendChild(created, child);
  return created;
}

function replace(node: ChildNode, other: ChildNode): void {
  const parent = node.parentNode;
  if (parent === null) return;
  defaultTreeAdapter.insertBefore(parent, other, node);
  defaultTreeAdapter.detachNode(node);
}
