import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factsSchema } from '@/lib/contract/facts-schema';
import { readSituation } from '@/lib/schemas/situation';
import words from '@/locales/en/facts.json';
import { vocabulary } from '@/rules';
import { households, withHoles } from '../rules/support/people';

const schema = factsSchema(words);
const facts = z.record(
  z.string(),
  z.object({ title: z.string().min(3), description: z.string().min(10) }).loose(),
);
const list = z.object({ items: z.object({ properties: facts }) });
const ofHousehold = z.object({ properties: facts }).parse(schema).properties;
const ofPeople = z
  .object({ properties: z.object({ children: list, adults: list }) })
  .parse(schema).properties;
const all = { ...ofHousehold, ...ofPeople.children.items.properties, ...ofPeople.adults.items.properties };

describe('the JSON Schema of facts', () => {
  it('has every fact of the vocabulary and no other, with title and description', () => {
    expect(Object.keys(all).sort()).toEqual(Object.keys(vocabulary).sort());
  });

  it('has no placeholder left in its texts', () => {
    const texts = Object.values(all).flatMap(({ title, description }) => [title, description]);
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
  });

  it('closes every choice', () => {
    for (const [id, fact] of Object.entries(vocabulary))
      if (fact.kind === 'choice') expect(all[id]).toMatchObject({ enum: fact.options });
  });
});

describe('the JSON Schema and the contract', () => {
  const asSchema = z.fromJSONSchema(z.record(z.string(), z.json()).parse(schema), {
    defaultTarget: 'draft-2020-12',
  });

  it('accept the same situations', () => {
    fc.assert(
      fc.property(withHoles(households()), (told) => {
        expect(readSituation(told)).toEqual({ told });
        expect(asSchema.safeParse(told).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    { unheardOf: true },
    { birthDate: '2023-02-29' },
    { birthDate: 19990101 },
    { movableAssets: 1.5 },
    { movableAssets: -1 },
    { movableAssets: 1_000_000_000_01 },
    { citizenship: 'french' },
    { pregnant: 'yes' },
    { children: {} },
    { children: [{ birthDate: '2020-01-01' }] },
    { adults: [{ childBirthDate: '2020-01-01' }] },
    { pregnancyWeeks: 46 },
    { children: Array(21).fill({}) },
  ])('refuse %j', (facts) => {
    expect(readSituation(facts)).toHaveProperty('error');
    expect(asSchema.safeParse(facts).success).toBe(false);
  });
});
