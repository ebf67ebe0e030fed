import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** Path of a Chrome or Chromium on this machine: `CHROME_PATH`, else the usual places. */
export function findChromium(): string | undefined {
  const { CHROME_PATH, PROGRAMFILES, LOCALAPPDATA, ['PROGRAMFILES(X86)']: PROGRAMFILES_X86 } = process.env;
  const windows = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  return firstFile([
    ...(CHROME_PATH === undefined ? [] : [CHROME_PATH]),
    ...onPath(['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
    chromium.executablePath(),
  ]);
}

/** Path of nginx, and of its module for precompressed brotli unless that is built in. */
export interface Nginx {
  readonly path: string;
  readonly brotliModule: string | undefined;
}

/** An nginx that can send `.br` files; undefined where it, or the module, is missing. */
export function findNginx(): Nginx | undefined {
  const nginx = firstFile([
    ...onPath(['nginx']),
    '/usr/sbin/nginx',
    '/usr/local/sbin/nginx',
    '/opt/homebrew/bin/nginx',
  ]);
  if (nginx === undefined) return undefined;
  const build = spawnSync(nginx, ['-V'], { encoding: 'utf8' }).stderr;
  const folder = /--modules-path=(\S+)/.exec(build)?.[1] ?? '/usr/lib/nginx/modules';
  const brotliModule = firstFile([path.join(folder, 'ngx_http_brotli_static_module.so')]);
  const isBuiltIn = /--add-module=\S*brotli/.test(build);
  return brotliModule === undefined && !isBuiltIn ? undefined : { path: nginx, brotliModule };
}

/** Path of Poppler's `pdftotext`, which reads the printed sheet. `pdfinfo` stands beside it. */
export function findPoppler(): string | undefined {
  return firstFile(onPath(['pdftotext']));
}

/** Path of apt-get, where we may use it: on Debian and its kin, as root. */
export function findApt(): string | undefined {
  return process.getuid?.() === 0 ? firstFile(onPath(['apt-get'])) : undefined;
}

function firstFile(files: readonly string[]): string | undefined {
  return files.find((file) => existsSync(file));
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => path.join(folder, `${name}${suffix}`)));
}
