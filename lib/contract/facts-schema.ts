import { MOST_CENTS } from '@/lib/schemas/situation';
import { vocabulary, type Fact } from '@/rules';
import { factTexts, type FactWords } from './fact-texts';

/** The version of the contract. Within one version fields and facts are only added. */
export const contractVersion = 1;

/** A JSON Schema, as far as this project writes them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (2020-12) of `facts` in the machine contract.
 * @param words of every fact, by its id
 * @throws Error naming the fact that has no words
 */
export function factsSchema(words: Readonly<Record<string, FactWords>>): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:balcao-aberto:facts:${contractVersion}`,
    title: 'Facts',
    description: 'What is known about a household. Every fact may be left out: what is absent is unknown.',
    ...factsOf(undefined, words),
  };
}

function factsOf(of: Fact['of'], words: Readonly<Record<string, FactWords>>): JsonSchema {
  const facts = Object.entries(vocabulary).filter(([, fact]) => fact.of === of);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(facts.map(([id, fact]) => [id, factSchema(id, fact, words)])),
  };
}

function factSchema(id: string, fact: Fact, words: Readonly<Record<string, FactWords>>): JsonSchema {
  const texts = factTexts(id, words[id]);
  if (texts === undefined) throw new Error(`${id}: no title and question in locales/en/facts.json.`);
  const unit = unitOf(fact);
  const description = unit === undefined ? texts.description : `${texts.description} (${unit})`;
  return { title: texts.title, description, ...shapeOf(id, fact, words) };
}

function shapeOf(id: string, fact: Fact, words: Readonly<Record<string, FactWords>>): JsonSchema {
  switch (fact.kind) {
    case 'choice':
      return { type: 'string', enum: fact.options };
    case 'set':
      return { type: 'array', uniqueItems: true, items: { type: 'string', enum: fact.options } };
    case 'yesNo':
      return { type: 'boolean' };
    case 'money':
      return { type: 'integer', minimum: 0, maximum: MOST_CENTS };
    case 'count':
      return { type: 'integer', minimum: 0, maximum: fact.max };
    case 'counts':
      return {
        type: 'array',
        maxItems: fact.most,
        items: { type: 'integer', minimum: 0, maximum: fact.max },
      };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'people':
      return {
        type: 'array',
        maxItems: fact.max,
        items: factsOf(id === 'adults' ? 'adults' : 'children', words),
      };
  }
}

function unitOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'money':
      return 'Integer cents.';
    case 'date':
      return fact.when === 'past' ? 'YYYY-MM-DD, not after the day of the claim.' : 'YYYY-MM-DD.';
    case 'choice':
    case 'set':
    case 'yesNo':
    case 'count':
    case 'counts':
    case 'people':
      return undefined;
  }
}
