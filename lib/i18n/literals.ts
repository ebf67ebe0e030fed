import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/**
 * What a text says itself, piece by piece, without values and plural selectors. Runs at build time only.
 * @example literalsOf('{count, plural, one {# day} other {# days}}') // [' day', ' days']
 */
export function literalsOf(text: string): readonly string[] {
  return parse(text).flatMap(literals);
}

function literals(node: MessageFormatElement): readonly string[] {
  switch (node.type) {
    case TYPE.literal:
      return [node.value];
    case TYPE.select:
    case TYPE.plural:
      return Object.values(node.options).flatMap(({ value }) => value.flatMap(literals));
    case TYPE.tag:
      return node.children.flatMap(literals);
    case TYPE.argument:
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
    case TYPE.pound:
      return [];
  }
}
