import { h, options } from 'preact';
import type { ComponentChild, ComponentChildren } from 'preact';
import { inPieces } from '@/lib/texts/portuguese';

/**
 * Whatever an island draws: Portuguese terms in texts of another language carry `lang`, so that a screen reader says
 * them as they are said at the counter, and `bdi`, so that they keep their order in pages from right to left.
 * No component has to think of it.
 */
export function markPortuguese(): void {
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' && !('lang' in vnode.props))
      vnode.props.children = marked(vnode.props.children);
  };
}

function marked(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(marked);
  return typeof children === 'string' ? markedText(children) : children;
}

/** One element in the place of one text: what lays its parts out in a row is not disturbed. */
function markedText(text: string): ComponentChild {
  const pieces = inPieces(text);
  if (!pieces.some(({ isPortuguese }) => isPortuguese)) return text;
  const parts = pieces.map((piece) =>
    piece.isPortuguese ? h('bdi', { lang: 'pt' }, piece.text) : piece.text,
  );
  return parts.length === 1 ? parts[0] : h('span', null, parts);
}
