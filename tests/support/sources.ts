import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

/** One file of the project, or a planted one. */
export interface Source {
  /** From the root of the project: `rules/core/judge.ts`. */
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');

/** Every TypeScript file under the folders. */
export function sourcesIn(folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name))
      .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') })),
  );
}

/** What a file imports, as paths from the root (`rules/core/judge`) or names of packages (`npm:react`). */
export function importsOf({ path, text }: Source): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('@/')) return fileName.slice(2);
    return fileName.startsWith('.') ? normalize(join(dirname(path), fileName)) : `npm:${fileName}`;
  });
}

/** Every node of the syntax tree of a file, comments left out. */
export function nodesOf({ path, text }: Source): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return nodes;
}

/** `rules/core/judge.ts:12`, for messages. */
export function placeOf({ path, text }: Source, node: ts.Node): string {
  return `${path}:${text.slice(0, node.getStart()).split('\n').length}`;
}
