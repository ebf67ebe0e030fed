import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readSiteConf } from '@/scripts/nginx-conf';
import { acceptedBody } from '@/scripts/serve/site';

describe('deploy/nginx.conf as the local server reads it', async () => {
  const text = await readFile('deploy/nginx.conf', 'utf8');
  const conf = readSiteConf(text);

  test('gives each path its caching', () => {
    expect(conf.headersFor('/pt/index.html').get('Cache-Control')).toBe('no-cache');
    expect(conf.headersFor('/assets/a.js').get('Cache-Control')).toContain('immutable');
  });

  test('gives text a charset and pictures none', () => {
    expect(conf.contentType('/pt/index.html')).toBe('text/html; charset=utf-8');
    expect(conf.contentType('/icon.png')).toBe('image/png');
    expect(conf.contentType('/unknown')).toBe('application/octet-stream');
  });

  test('allows no inline script or style, and nothing from elsewhere', () => {
    const policy = conf.headersFor('/').get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('is refused when a part is missing', () => {
    expect(() => readSiteConf(text.replaceAll('add_header', '#'))).toThrow('sets no header');
    expect(() => readSiteConf(text.replace('types {', 'kinds {'))).toThrow('no block "types"');
  });
});

describe('the encoding of an answer', () => {
  const body = (encoding: 'br' | 'gzip' | undefined) => ({ encoding, content: Buffer.of(), etag: '' });
  const bodies = [body('br'), body('gzip'), body(undefined)];

  test.each([
    ['br, gzip', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['', undefined],
    ['deflate', undefined],
  ])('for "%s" is %s', (accept, encoding) => {
    expect(acceptedBody(bodies, accept)?.encoding).toBe(encoding);
  });
});
