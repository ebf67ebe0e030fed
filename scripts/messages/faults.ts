import { textShape } from './shape';
import type { TextShape } from './shape';

type Texts = ReadonlyMap<string, string>;

/**
 * What is wrong with the texts of a locale beside those of the source locale: keys that are missing
 * or left over, ICU syntax, other values or tags, a plural that lacks a category of its language.
 */
export function textFaults(texts: Texts, source: Texts, tag: string): readonly string[] {
  const missing = [...source.keys()].filter((key) => !texts.has(key)).map((key) => `${key} is missing.`);
  const own = [...texts].flatMap(([key, text]) => {
    const original = source.get(key);
    if (original === undefined) return [`${key} is not in the source locale.`];
    return [text.trim() === '' ? 'is empty.' : undefined, ...faultsOfText(text, original, tag)]
      .filter((fault) => fault !== undefined)
      .map((fault) => `${key} ${fault}`);
  });
  return [...missing, ...own];
}

function faultsOfText(text: string, original: string, tag: string): readonly string[] {
  const shape = shapeOrFault(text);
  if (typeof shape === 'string') return [shape];
  const expected = shapeOrFault(original);
  if (typeof expected === 'string') return [];
  const lacking = [...expected.names].filter((name) => !shape.names.has(name));
  const surplus = [...shape.names].filter((name) => !expected.names.has(name));
  return [
    ...lacking.map((name) => `lacks ${name}.`),
    ...surplus.map((name) => `has ${name}, which the source has not.`),
    ...shape.plurals.flatMap((plural) =>
      pluralCategories(tag)
        .filter((category) => !plural.includes(category))
        .map((category) => `has a plural without "${category}".`),
    ),
  ];
}

function shapeOrFault(text: string): TextShape | string {
  try {
    return textShape(text);
  } catch (error) {
    return `is not ICU: ${error instanceof Error ? error.message : 'unknown error'}`;
  }
}

/** Categories that counts up to a thousand, and halves, fall into; `many` of millions is not asked for. */
export function pluralCategories(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  const counts = [0.5, 1.5, ...Array.from({ length: 1001 }, (_, count) => count)];
  return [...new Set(counts.map((count) => rules.select(count)))];
}
