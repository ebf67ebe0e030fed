import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteFolder } from '../files';
import { readSiteConf } from '../nginx-conf';
import { answerTo } from './answer';
import { readSite } from './site';

interface RunningServer {
  readonly url: string;
  readonly close: () => void;
}

/** Serves the built site as `deploy/nginx.conf` says, once it listens. Port 0 takes a free one. */
export async function startServer(host: string, port: number): Promise<RunningServer> {
  const site = await readSite(siteFolder);
  if (!site.has('/index.html')) throw new Error('out/ has no site: run `npm run build` first.');
  const conf = readSiteConf(await readFile('deploy/nginx.conf', 'utf8'));

  const server = createServer((request, response) => {
    const { status, headers, content } = answerTo(
      {
        method: request.method ?? 'GET',
        url: request.url ?? '/',
        acceptEncoding: request.headers['accept-encoding'] ?? '',
        ifNoneMatch: request.headers['if-none-match'] ?? '',
      },
      site,
      conf,
    );
    response.writeHead(status, headers).end(content);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, host, () => {
      resolve({
        url: `http://${host}:${portOf(server.address())}/`,
        close: () => server.close(),
      });
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
