import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { completed, missingEntries } from '@/scripts/lockfile/complete';
import { readLockfile } from '@/scripts/lockfile/read';

describe('package-lock.json', async () => {
  const lockfile = readLockfile(await readFile('package-lock.json', 'utf8'));

  test('has an entry for every optional dependency: npm run lockfile adds what is missing', () => {
    expect(missingEntries(lockfile)).toEqual([]);
  });

  test('names no registry but the public one', () => {
    const addresses = Object.values(lockfile.packages).flatMap(({ resolved }) => resolved ?? []);
    expect(addresses.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});

describe('completing a lockfile', () => {
  const css = {
    version: '4.3.5',
    dev: true,
    optionalDependencies: { '@css/core-linux-arm64-musl': '4.3.5', '@css/core-wasm32-wasi': '4.3.5' },
  };
  const lockfile = { packages: { '': {}, 'node_modules/@css/core': css } };

  test('adds what the registry at hand did not have, with the system out of its name', () => {
    const result = completed(lockfile);
    expect(result.added).toEqual(['@css/core-linux-arm64-musl@4.3.5', '@css/core-wasm32-wasi@4.3.5']);
    expect(result.lockfile.packages).toMatchObject({
      'node_modules/@css/core-linux-arm64-musl': {
        version: '4.3.5',
        dev: true,
        optional: true,
        os: ['linux'],
        cpu: ['arm64'],
      },
      'node_modules/@css/core-wasm32-wasi': { optional: true, cpu: ['wasm32'] },
    });
    expect(missingEntries(result.lockfile)).toEqual([]);
  });

  test('finds an entry in the folder of the package, and in those above it', () => {
    const place = 'node_modules/a/node_modules/b';
    const b = { optionalDependencies: { 'b-linux-x64': '1.0.0' } };
    const own = { packages: { '': {}, [place]: b, [`${place}/node_modules/b-linux-x64`]: {} } };
    const above = { packages: { '': {}, [place]: b, 'node_modules/b-linux-x64': {} } };
    const aside = { packages: { '': {}, [place]: b, 'node_modules/c/node_modules/b-linux-x64': {} } };
    expect(missingEntries(own)).toEqual([]);
    expect(missingEntries(above)).toEqual([]);
    expect(missingEntries(aside)).toHaveLength(1);
  });

  test('asks for help where the name tells no system', () => {
    const odd = { packages: { 'node_modules/a': { optionalDependencies: { fsevents: '2.3.3' } } } };
    expect(() => completed(odd)).toThrow('fsevents@2.3.3 names no system');
  });

  test('changes nothing where nothing is missing', () => {
    const { lockfile: once } = completed(lockfile);
    expect(completed(once)).toEqual({ lockfile: once, added: [] });
  });

  test('reads version 3 only', () => {
    expect(() => readLockfile('{"lockfileVersion":1,"dependencies":{}}')).toThrow('version 3');
  });
});
