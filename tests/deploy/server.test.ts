import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, siteFolder } from '@/scripts/files';
import { startServer } from '@/scripts/serve/server';
import { findNginx } from '@/scripts/tools/find';
import { fetchRaw } from './fetch-raw';
import { startNginx } from './nginx';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const nginx = findNginx();
const hsts = 'strict-transport-security';

interface Started {
  readonly url: string;
  readonly close: () => unknown;
}

const servers: readonly (readonly [string, () => Promise<Started>])[] = [
  ['npm start', () => startOwn()],
  ...(nginx === undefined ? [] : [['nginx', () => startNginx(nginx)] as const]),
];

async function startOwn(): Promise<Started> {
  const { url, close } = await startServer('127.0.0.1', 0);
  return { url: url.replace(/\/$/, ''), close };
}

async function assetPath(ending: RegExp): Promise<string> {
  const file = (await filesBelow(path.join(siteFolder, 'assets'))).find((name) => ending.test(name));
  return `/${path.relative(siteFolder, file ?? '').replaceAll(path.sep, '/')}`;
}

describe.each(servers)('%s', (name, start) => {
  let server: Started = { url: '', close: () => undefined };
  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => {
    await server.close();
  });
  const get = (url: string, headers = {}, method = 'GET') => fetchRaw(`${server.url}${url}`, headers, method);

  test.each(['/', '/pt/', '/pt/rsi/check/', '/nowhere/'])('%s carries every security header', async (url) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  test('only TLS promises TLS', async () => {
    const { headers } = await get('/');
    expect(headers[hsts]).toBe(name === 'nginx' ? 'max-age=63072000; includeSubDomains' : undefined);
  });

  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    [undefined, 'identity', (body: Buffer) => body],
  ])('sends a page as %s to who accepts "%s"', async (encoding, accept, decompress) => {
    const { status, headers, body } = await get('/pt/', { 'accept-encoding': accept });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(decompress(body)).toEqual(await readFile(path.join(siteFolder, 'pt/index.html')));
  });

  test('a page is asked for again, and not sent again when it is the same', async () => {
    const first = await get('/pt/', { 'accept-encoding': 'br' });
    expect(first.headers['cache-control']).toBe('no-cache');
    const etag = first.headers['etag'] ?? '';
    expect(etag).not.toBe('');
    const second = await get('/pt/', { 'accept-encoding': 'br', 'if-none-match': etag });
    expect(second.status).toBe(304);
    expect(second.body).toHaveLength(0);
    expect(second.headers['cache-control']).toBe('no-cache');
  });

  test.each([
    [/\.js$/, 'text/javascript; charset=utf-8'],
    [/\.css$/, 'text/css; charset=utf-8'],
    [/\.json$/, 'application/json; charset=utf-8'],
  ])('a hashed file %s is kept for ever', async (ending, type) => {
    const { status, headers } = await get(await assetPath(ending), { 'accept-encoding': 'br' });
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe(type);
  });

  test.each(['/nowhere/', '/assets/', '/assets/gone.js', '/404.html'])(
    '%s is not found, and nobody keeps that answer',
    async (url) => {
      const { status, headers, body } = await get(url);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(body).toEqual(await readFile(path.join(siteFolder, '404.html')));
    },
  );

  test.each(['/..%2fpackage.json', '/pt/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/%'])(
    '%s does not lead out of the site',
    async (url) => {
      const { status, body } = await get(url);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('devDependencies');
    },
  );

  test('a path without its last slash is sent on, whatever the host is called', async () => {
    const { status, headers } = await get('/pt/rsi');
    expect(status).toBe(301);
    expect(headers['location']).toBe('/pt/rsi/');
  });

  test('a query changes nothing', async () => {
    expect((await get('/pt/?x=1')).body).toEqual((await get('/pt/')).body);
  });

  test('HEAD has the headers without the page, POST is refused', async () => {
    const head = await get('/pt/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect((await get('/pt/', {}, 'POST')).status).toBe(405);
  });
});

if (nginx !== undefined) {
  test('both send the same headers', async () => {
    const started = await Promise.all(servers.map(([, start]) => start()));
    const [own, real] = started.map(({ url }) => url);
    try {
      const paths = ['/', '/pt/', '/pt/rsi/check/', '/pt/rsi', '/nowhere/', await assetPath(/\.js$/)];
      for (const url of paths) {
        for (const accept of ['br', 'gzip', 'identity']) {
          const headers = { 'accept-encoding': accept };
          const ours = await fetchRaw(`${own ?? ''}${url}`, headers);
          expect(comparable(ours), `${url} ${accept}`).toEqual(
            comparable(await fetchRaw(`${real ?? ''}${url}`, headers)),
          );
        }
      }
    } finally {
      for (const { close } of started) await close();
    }
  });

  test('the plain address leads to TLS', async () => {
    const { plainUrl, close } = await startNginx(nginx);
    const { status, headers } = await fetchRaw(`${plainUrl}/pt/`);
    await close();
    expect(status).toBe(301);
    expect(headers['location']).toBe('https://127.0.0.1/pt/');
  });
}

const differing = new Set([
  ...['date', 'server', 'connection', 'keep-alive', 'transfer-encoding', 'last-modified', 'etag'],
  ...['accept-ranges', 'content-length', hsts],
]);

/** Status and headers without what tells one server from another; nginx has a page for a redirect. */
function comparable({ status, headers }: Awaited<ReturnType<typeof fetchRaw>>) {
  const kept = Object.entries(headers).filter(
    ([name]) => !differing.has(name) && !(status === 301 && name === 'content-type'),
  );
  return { status, headers: kept.sort() };
}
