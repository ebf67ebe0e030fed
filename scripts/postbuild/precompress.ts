import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../files';

/** Kinds of files that shrink; images and fonts are compressed already. */
const compressible = /\.(html|css|js|json|svg|txt|xml|webmanifest|ics)$/;

/** Writes a `.br` and a `.gz` beside every file of the site that shrinks. */
export async function precompress(folder: string): Promise<void> {
  const files = await filesBelow(folder);
  await Promise.all(files.filter((file) => compressible.test(file)).map(compressFile));
}

/** Both or none: nginx varies its answer only where there is a `.gz`. */
async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const gzipped = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
  const brotlied = await brotli(content);
  if (Math.max(gzipped.length, brotlied.length) >= content.length) return;
  await Promise.all([writeFile(`${file}.gz`, gzipped), writeFile(`${file}.br`, brotlied)]);
}

/** Brotli at its strongest, as the precompressed files have it. */
export async function brotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
