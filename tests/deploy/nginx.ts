import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteFolder } from '@/scripts/files';
import type { Nginx } from '@/scripts/tools/find';

interface RunningNginx {
  readonly url: string;
  /** Address of the server block that sends visitors on to TLS. */
  readonly plainUrl: string;
  readonly close: () => Promise<void>;
}

/** Starts nginx on loopback with `deploy/nginx.conf`; only addresses, certificates and root differ. */
export async function startNginx(nginx: Nginx): Promise<RunningNginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const [port, plainPort] = [await freePort(), await freePort()];
  const site = loopbackSite(await readFile('deploy/nginx.conf', 'utf8'), port, plainPort);
  const file = path.join(folder, 'nginx.conf');
  await writeFile(file, mainConf(nginx, folder, site));

  const child = spawn(nginx.path, ['-e', path.join(folder, 'error.log'), '-p', folder, '-c', file], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGTERM'));
  const ended = new Promise<void>((resolve) => child.on('close', resolve));
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url);
  return {
    url,
    plainUrl: `http://127.0.0.1:${plainPort}`,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function loopbackSite(conf: string, port: number, plainPort: number): string {
  return conf
    .replaceAll(/^\s*listen \[::\].*$/gm, '')
    .replaceAll(/^\s*ssl_certificate.*$/gm, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replace('root /var/www/balcao-aberto;', `root ${siteFolder};`)
    .replaceAll('<balcao.example.pt>', 'localhost');
}

function mainConf({ brotliModule }: Nginx, folder: string, site: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    brotliModule === undefined ? '' : `load_module ${brotliModule};`,
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;',
    'worker_processes 1;',
    `pid ${folder}/pid;`,
    'events {}',
    'http {',
    ...kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`),
    site,
    '}',
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No free port.'));
        else resolve(address.port);
      });
    });
  });
}

async function untilItAnswers(url: string, tries = 50): Promise<void> {
  try {
    await fetch(url);
  } catch (error) {
    if (tries === 0) throw new Error('nginx does not answer.', { cause: error });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await untilItAnswers(url, tries - 1);
  }
}
