import path from 'node:path';
import { build } from 'esbuild';
import type { Metafile, Plugin } from 'esbuild';
import { benefitIds } from '@/lib/benefits';
import type { IslandAssets } from './page';

/**
 * Entry of each island: one per benefit, so that a page ships the rules of its own benefit only, and the picker's,
 * which hydrates nothing. Paths are seen from the project's root.
 */
const entries: ReadonlyMap<string, string> = new Map([
  ...benefitIds.map((id): [string, string] => [
    `check/${id}`,
    `import { start } from './islands/${id}'; start();`,
  ]),
  ['picker', `import { rememberLanguage } from './components/picker/remember'; rememberLanguage();`],
]);

/**
 * Bundles the named islands into `<outDir>/assets`, with Preact in the place of React. What several
 * share, and what they import on demand, comes as chunks of its own. Addresses by island name.
 */
export async function bundleIslands(
  names: ReadonlySet<string>,
  outDir: string,
): Promise<ReadonlyMap<string, IslandAssets>> {
  const root = process.cwd();
  const { metafile } = await build({
    entryPoints: [...names].map((name) => ({ in: `island:${name}`, out: name.replaceAll('/', '-') })),
    outdir: path.join(outDir, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2021',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { react: 'preact/hooks', 'react/jsx-runtime': 'preact/jsx-runtime' },
    plugins: [entryPlugin(root)],
  });
  return new Map([...names].map((name) => [name, assetsOf(name, metafile, outDir)]));
}

function entryPlugin(resolveDir: string): Plugin {
  return {
    name: 'island-entries',
    setup(plugin) {
      plugin.onResolve({ filter: /^island:/ }, (args) => ({
        path: args.path.slice('island:'.length),
        namespace: 'island',
      }));
      plugin.onLoad({ filter: /.*/, namespace: 'island' }, ({ path: name }) => {
        const contents = entries.get(name);
        if (contents === undefined) throw new Error(`scripts/postbuild/islands.ts has no entry "${name}".`);
        return { contents, loader: 'ts', resolveDir };
      });
    },
  };
}

function assetsOf(name: string, { outputs }: Metafile, outDir: string): IslandAssets {
  const entry = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === `island:${name}`);
  if (entry === undefined) throw new Error(`esbuild wrote nothing for the island "${name}".`);
  const url = (file: string) => `/${path.relative(outDir, path.resolve(file)).replaceAll(path.sep, '/')}`;
  return { script: url(entry), preload: [...staticImports(entry, outputs)].map(url) };
}

/** Files that `file` needs before it runs, near ones first. */
function staticImports(file: string, outputs: Metafile['outputs']): ReadonlySet<string> {
  const direct = (outputs[file]?.imports ?? [])
    .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
    .map((imported) => imported.path);
  return new Set([...direct, ...direct.flatMap((next) => [...staticImports(next, outputs)])]);
}
