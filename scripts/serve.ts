import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { siteFolder } from './files';
import { readSiteConf } from './nginx-conf';
import { answerTo } from './serve/answer';
import { readSite } from './serve/site';

/** Serves the built site as `deploy/nginx.conf` says. `PORT` and `HOST` may be set. */
async function serve(): Promise<void> {
  const site = await readSite(siteFolder);
  if (!site.has('/index.html')) throw new Error('out/ has no site: run `npm run build` first.');
  const conf = readSiteConf(await readFile('deploy/nginx.conf', 'utf8'));
  const port = Number(process.env['PORT'] ?? '8080');
  const host = process.env['HOST'] ?? '127.0.0.1';

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
  server.on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${port} is taken: try PORT=${port + 1} npm start` : error.message);
    process.exitCode = 1;
  });
  server.listen(port, host, () => {
    console.log(`Balcão Aberto: http://${host}:${port}/`);
  });
}

await serve();
