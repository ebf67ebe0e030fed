import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An import that runs, of the rules: what is imported only as a type is not in the script. */
const imported = /^(?:import|export)(?! type)[^;]*? from '((?:\.{1,2}|@\/rules)\/[^']+)'/gm;

/** Ids as they stand in code, and the beginnings of those that are put together: `paper-${paper}`. */
const wholeIds = /'([a-z][a-z0-9-]*)'/g;
const beginnings = /`([a-z][a-z0-9-]*-)\$\{/g;

/**
 * Whether the rules of a benefit can say an id of the shared texts: it stands in the code that its questionnaire ships,
 * whole or by its beginning. Nobody keeps a list of who says what. Runs at build time only.
 * @param found ids found by asking the rules: what begins alike is said only when it is among them
 * @example saidBy('desemprego')('needs-totalisation') // true
 */
export function saidBy(benefit: string, found: ReadonlySet<string> = new Set()): (id: string) => boolean {
  const sources = sourcesOf(path.join(process.cwd(), 'islands', `${benefit}-app.tsx`));
  const standing = (pattern: RegExp) =>
    new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, id = '']) => id)));
  const ids = standing(wholeIds);
  const starts = [...standing(beginnings)].filter((start) => ![...found].some((id) => id.startsWith(start)));
  return (id) => ids.has(id) || found.has(id) || starts.some((start) => id.startsWith(start));
}

/** The source of every file of the rules that a file imports, directly or not. */
function sourcesOf(start: string): readonly string[] {
  const sources = new Map<string, string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (sources.has(file)) continue;
    const source = readFileSync(file, 'utf8');
    sources.set(file, source);
    for (const [, to = ''] of source.matchAll(imported)) open.push(fileOf(file, to));
  }
  sources.delete(start);
  return [...sources.values()];
}

function fileOf(from: string, to: string): string {
  const place = to.startsWith('@/')
    ? path.join(process.cwd(), to.slice(2))
    : path.join(path.dirname(from), to);
  const file = `${place}.ts`;
  return existsSync(file) ? file : path.join(place, 'index.ts');
}
