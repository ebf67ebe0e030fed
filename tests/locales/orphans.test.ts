import { describe, expect, it } from 'vitest';
import { benefitIds } from '@/lib/benefits';
import { sourceLocale } from '@/lib/i18n/locales';
import { extrasOf } from '@/lib/pages/rule-tree';
import { readTexts } from '@/lib/i18n/read-texts';
import { documents, vocabulary } from '@/rules';
import { benefits } from '@/rules/benefits';
import type { Node } from '@/rules/core/condition';
import { sourcesIn } from '../support/sources';

const texts = [...(await readTexts(sourceLocale)).keys()];
const code = sourcesIn(['rules'])
  .map(({ text }) => text)
  .join('\n');

/** Ids under one branch of a file: `conditions.adult.yes` gives `adult`. */
function idsIn(file: string, branch?: string): readonly string[] {
  const start = branch === undefined ? `${file}:` : `${file}:${branch}.`;
  const under = texts.filter((key) => key.startsWith(start));
  return [...new Set(under.map((key) => key.slice(start.length).split('.')[0] ?? ''))];
}

/** Whether the rules name an id, or build it from a beginning: `paper-…`, `maybe-…`. */
function isNamed(id: string): boolean {
  const built = [...code.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(([, beginning]) => beginning ?? '');
  return new RegExp(`['"\`]${id}['"\`]|\\b${id}:`).test(code) || built.some((start) => id.startsWith(start));
}

function nodesOf(node: Node): readonly Node[] {
  return node.kind === 'condition' ? [node] : [node, ...node.parts.flatMap(nodesOf)];
}

const regimesOf = (id: string) => benefits[id]?.regimes ?? [];
const treeIds = (id: string, kinds: readonly Node['kind'][]) =>
  regimesOf(id)
    .flatMap((regime) => [regime.conditions, ...extrasOf(regime)].flatMap(nodesOf))
    .filter(({ kind }) => kinds.includes(kind))
    .map((node) => node.id);

describe.each(benefitIds)('the texts of %s', (id) => {
  const file = `benefits/${id}.json`;

  it('belong to a condition or a group of its rules', () => {
    const conditions = treeIds(id, ['condition']);
    const groups = treeIds(id, ['all', 'any']);
    expect(idsIn(file, 'conditions').filter((key) => !conditions.includes(key))).toEqual([]);
    expect(idsIn(file, 'groups').filter((key) => !groups.includes(key))).toEqual([]);
  });

  it('belong to a regime, an increase or a supplement', () => {
    const parts = regimesOf(id).flatMap((regime) => extrasOf(regime).map((part) => part.id));
    expect(idsIn(file, 'regimes').toSorted()).toEqual(regimesOf(id).map((regime) => regime.id).toSorted());
    expect(idsIn(file, 'parts').filter((key) => !parts.includes(key))).toEqual([]);
  });

  it.each(['doubts', 'steps', 'about', 'deadlines', 'choices', 'spans', 'details', 'advice'])('%s are ids that the rules give', (branch) => {
    expect(idsIn(file, branch).filter((key) => !isNamed(key))).toEqual([]);
  });
});

describe('the texts that benefits share', () => {
  it('belong to conditions, groups and doubts of some benefit', () => {
    const nodes = benefitIds.flatMap((id) => treeIds(id, ['condition', 'all', 'any']));
    for (const branch of ['conditions', 'groups'])
      expect(idsIn('shared.json', branch).filter((key) => !nodes.includes(key))).toEqual([]);
    for (const branch of ['doubts', 'parts', 'steps', 'about', 'details'])
      expect(idsIn('shared.json', branch).filter((key) => !isNamed(key))).toEqual([]);
  });

  it('have the words of every fact and option, and of no other', () => {
    expect(idsIn('facts.json').toSorted()).toEqual(Object.keys(vocabulary).toSorted());
    for (const [id, fact] of Object.entries(vocabulary)) {
      const options = fact.kind === 'choice' || fact.kind === 'set' ? [...fact.options] : [];
      expect(idsIn('facts.json', `${id}.options`).toSorted(), id).toEqual(options.toSorted());
    }
  });

  it('have the name of every paper, and of no other', () => {
    expect(idsIn('documents.json').toSorted()).toEqual(Object.keys(documents).toSorted());
  });
});

describe('every doubt, as the rules write it', () => {
  const doubts = [...code.matchAll(/doubt\('([a-z0-9-]+)'\)/g)].map(([, id]) => id ?? '');

  it.each([...new Set(doubts)])('%s is explained', (doubt) => {
    const explained = [...idsIn('shared.json', 'doubts'), ...benefitIds.flatMap((id) => idsIn(`benefits/${id}.json`, 'doubts'))];
    expect(explained).toContain(doubt);
  });
});

it('a text of nothing is found', () => {
  expect(isNamed('nothing-has-this-id')).toBe(false);
  expect(isNamed('other-property')).toBe(true);
});
