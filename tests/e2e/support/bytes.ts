import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Most bytes after brotli that a phone has fetched, headers not counted, when the page says so. */
export const mostBytes = { page: 30_000, firstQuestion: 60_000, result: 104_000 } as const;

/**
 * Counts what a page fetches from now on.
 * @returns the bytes so far, as the server sends them to a browser that knows brotli
 */
export function weigh(page: Page): () => number {
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(request.url()));
  return () => [...fetched].map(brotliSize).reduce((sum, size) => sum + size, 0);
}

function brotliSize(url: string): number {
  const { pathname } = new URL(url);
  const file = join('out', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
