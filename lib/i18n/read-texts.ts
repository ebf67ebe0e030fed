import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every text of a locale as written, by `file:path.to.key`. Throws on a file that is not a tree of texts. */
export async function readTexts(locale: string): Promise<ReadonlyMap<string, string>> {
  const folder = path.join('locales', locale);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.json')).sort();
  const texts = await Promise.all(
    files.map(async (file) => {
      const tree: unknown = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
      return flat(tree, `${file.replaceAll(path.sep, '/')}:`);
    }),
  );
  return new Map(texts.flat());
}

function flat(tree: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree !== 'object' || tree === null) throw new Error(`${key} is neither a text nor a tree.`);
  return Object.entries(tree).flatMap(([name, branch]) =>
    flat(branch, key.endsWith(':') ? `${key}${name}` : `${key}.${name}`),
  );
}
