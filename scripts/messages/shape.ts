import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What a text takes from the code, and how it counts. */
export interface TextShape {
  /** Names of values and tags: `{income}` gives `income`, `<term>` gives `<term>`. */
  readonly names: ReadonlySet<string>;
  /** Categories of every plural in the text. */
  readonly plurals: readonly (readonly string[])[];
}

/** The shape of an ICU text. Throws on wrong syntax. */
export function textShape(text: string): TextShape {
  return ofElements(parse(text));
}

function ofElements(nodes: readonly MessageFormatElement[]): TextShape {
  const shapes = nodes.map(ofElement);
  return {
    names: new Set(shapes.flatMap(({ names }) => [...names])),
    plurals: shapes.flatMap(({ plurals }) => plurals),
  };
}

function ofElement(node: MessageFormatElement): TextShape {
  switch (node.type) {
    case TYPE.literal:
    case TYPE.pound:
      return { names: new Set(), plurals: [] };
    case TYPE.argument:
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
      return { names: new Set([node.value]), plurals: [] };
    case TYPE.tag: {
      const { names, plurals } = ofElements(node.children);
      return { names: new Set([`<${node.value}>`, ...names]), plurals };
    }
    case TYPE.select:
    case TYPE.plural: {
      const { names, plurals } = ofElements(Object.values(node.options).flatMap(({ value }) => value));
      const own = node.type === TYPE.plural ? [Object.keys(node.options)] : [];
      return { names: new Set([node.value, ...names]), plurals: [...own, ...plurals] };
    }
  }
}
