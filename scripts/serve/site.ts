import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../files';

/** One way in which a file may be sent. */
export interface Body {
  readonly encoding: 'br' | 'gzip' | undefined;
  readonly content: Buffer;
  readonly etag: string;
}

/** The bodies of every file, best compression first, by path from the site's root. */
export type Site = ReadonlyMap<string, readonly Body[]>;

/** Reads the built site into memory: no request ever touches the disk. */
export async function readSite(folder: string): Promise<Site> {
  const files = await filesBelow(folder);
  const originals = files.filter((file) => !/\.(br|gz)$/.test(file));
  return new Map(
    await Promise.all(
      originals.map(async (file): Promise<[string, readonly Body[]]> => {
        const variants = [
          [`${file}.br`, 'br'],
          [`${file}.gz`, 'gzip'],
          [file, undefined],
        ] as const;
        const bodies = variants.filter(([variant]) => files.includes(variant)).map(readBody);
        return [`/${path.relative(folder, file).replaceAll(path.sep, '/')}`, await Promise.all(bodies)];
      }),
    ),
  );
}

async function readBody([file, encoding]: readonly [string, Body['encoding']]): Promise<Body> {
  const content = await readFile(file);
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  return { encoding, content, etag };
}

/** The best body that the client accepts. */
export function acceptedBody(bodies: readonly Body[], acceptEncoding: string): Body | undefined {
  const accepted = new Set(
    acceptEncoding
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.replace(/;.*$/, '')),
  );
  return bodies.find(({ encoding }) => encoding === undefined || accepted.has(encoding));
}
