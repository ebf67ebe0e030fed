import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { attribute, elements, parsePage } from './dom';
import { filesBelow, siteFolder } from './files';
import { brotli } from './postbuild/precompress';

/** Bytes of a first visit after brotli: HTML, CSS and JavaScript that the page asks for at once. */
const limits = { withIsland: 30_000, withoutIsland: 15_000 } as const;

interface PageWeight {
  readonly page: string;
  readonly bytes: number;
  readonly limit: number;
}

/** Weight of every page of the built site, the heaviest share of its limit first. */
async function pageWeights(): Promise<readonly PageWeight[]> {
  const pages = (await filesBelow(siteFolder)).filter((file) => file.endsWith('.html'));
  const weights = await Promise.all(pages.map(pageWeight));
  return weights.toSorted((a, b) => b.bytes / b.limit - a.bytes / a.limit);
}

async function pageWeight(file: string): Promise<PageWeight> {
  const html = elements(parsePage(await readFile(file, 'utf8')));
  const loaded = html
    .filter(({ tagName }) => tagName === 'script' || tagName === 'link')
    .map((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '')
    .filter((url) => /\.(js|css)$/.test(url));
  const files = [file, ...new Set(loaded.map((url) => path.join(siteFolder, url)))];
  const sizes = await Promise.all(files.map(sizeOf));
  const hasIsland = html.some((element) => attribute(element, 'data-island') !== undefined);
  return {
    page: `/${path.relative(siteFolder, file)}`,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    limit: hasIsland ? limits.withIsland : limits.withoutIsland,
  };
}

async function sizeOf(file: string): Promise<number> {
  const known = sizes.get(file) ?? readFile(file).then(async (content) => (await brotli(content)).length);
  sizes.set(file, known);
  return known;
}

const sizes = new Map<string, Promise<number>>();
const weights = await pageWeights();
for (const limit of Object.values(limits)) {
  const heaviest = weights.find((weight) => weight.limit === limit);
  if (heaviest !== undefined) console.log(`heaviest of ≤ ${limit} B: ${heaviest.page} ${heaviest.bytes} B`);
}
for (const { page, bytes, limit } of weights.filter((weight) => weight.bytes > weight.limit)) {
  console.error(`${page}: ${bytes} B after brotli, ${bytes - limit} B above its budget of ${limit} B.`);
  process.exitCode = 1;
}
