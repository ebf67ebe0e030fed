import { defaultTreeAdapter, parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** The document that a browser without JavaScript would build. */
export function parsePage(html: string): Document {
  return parse(html, { scriptingEnabled: false });
}

/** Every node below `parent`, in document order. */
export function descendants(parent: DefaultTreeAdapterTypes.ParentNode): readonly ChildNode[] {
  return parent.childNodes.flatMap((node) => ('childNodes' in node ? [node, ...descendants(node)] : [node]));
}

/** Every element below `parent`, in document order. */
export function elements(parent: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return descendants(parent).filter((node) => defaultTreeAdapter.isElementNode(node));
}

/** The value of an attribute; undefined where the element has none. Names are in lower case. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Takes a node out of its document. */
export function detach(node: ChildNode): void {
  defaultTreeAdapter.detachNode(node);
}

/** Adds the nodes of a piece of HTML at the end of `parent`. */
export function append(parent: Element, html: string): void {
  for (const node of [...parseFragment(html).childNodes]) {
    detach(node);
    defaultTreeAdapter.appendChild(parent, node);
  }
}

/** Whether a node stands inside an element for which `test` holds. */
export function isInside(node: ChildNode, test: (element: Element) => boolean): boolean {
  const parent = node.parentNode;
  if (parent === null || !defaultTreeAdapter.isElementNode(parent)) return false;
  return test(parent) || isInside(parent, test);
}
