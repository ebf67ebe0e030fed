import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { portugueseTerms } from '@/lib/i18n/portuguese-terms';
import { splitterFor } from '@/lib/texts/portuguese';
import { filesBelow, siteFolder } from './files';
import { bundleIslands } from './postbuild/islands';
import { finishPage, islandNames } from './postbuild/page';
import { precompress } from './postbuild/precompress';

/**
 * Turns Next's export into the site that ships: no client runtime of Next, one script per island,
 * everything that is loaded under a hashed name in `/assets/`, compressed beforehand.
 */
async function postbuild(): Promise<void> {
  const pages = (await filesBelow(siteFolder)).filter((file) => file.endsWith('.html'));
  const sources = await Promise.all(pages.map((file) => readFile(file, 'utf8')));
  const names = new Set(sources.flatMap(islandNames));
  const assets = {
    styles: await moveStyles(),
    islands: await bundleIslands(names, siteFolder),
    split: splitterFor(await portugueseTerms()),
  };
  await Promise.all(
    pages.map(async (file, index) => {
      await writeFile(file, finish(file, sources[index] ?? '', assets));
    }),
  );
  await removeNextFiles();
  await precompress(siteFolder);
  console.log(`${pages.length} pages, ${names.size} islands: out/`);
}

function finish(file: string, html: string, assets: Parameters<typeof finishPage>[1]): string {
  try {
    return finishPage(html, assets);
  } catch (error) {
    throw new Error(path.relative(siteFolder, file), { cause: error });
  }
}

/** Copies Next's stylesheets to hashed names in `/assets/`; new addresses by old. */
async function moveStyles(): Promise<ReadonlyMap<string, string>> {
  await mkdir(path.join(siteFolder, 'assets'), { recursive: true });
  const files = (await filesBelow(siteFolder)).filter((file) => file.endsWith('.css'));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const css = await readFile(file, 'utf8');
        if (/url\((?!["']?data:)/.test(css)) throw new Error(`${file} loads a file: use a data: address.`);
        const url = `/assets/style-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
        await writeFile(path.join(siteFolder, url), css);
        return [`/${path.relative(siteFolder, file).replaceAll(path.sep, '/')}`, url];
      }),
    ),
  );
}

/**
 * Removes what only Next's client would load, its chunks and the flight data of every page, and the
 * copies of the page for wrong addresses: servers send `/404.html`.
 */
async function removeNextFiles(): Promise<void> {
  for (const folder of ['_next', '_not-found', '404']) {
    await rm(path.join(siteFolder, folder), { recursive: true });
  }
  const texts = (await filesBelow(siteFolder)).filter((file) => file.endsWith('.txt'));
  const own = texts.filter((file) => existsSync(path.join('public', path.relative(siteFolder, file))));
  await Promise.all(texts.filter((file) => !own.includes(file)).map((file) => rm(file)));
}

await postbuild();
