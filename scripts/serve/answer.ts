import type { SiteConf } from '../nginx-conf';
import { acceptedBody } from './site';
import type { Site } from './site';

interface Request {
  readonly method: string;
  /** As it stands in the request line. */
  readonly url: string;
  readonly acceptEncoding: string;
  readonly ifNoneMatch: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer | undefined;
}

/** What nginx answers with `deploy/nginx.conf`, HSTS aside: here there is no TLS. */
export function answerTo(request: Request, site: Site, conf: SiteConf): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: headersOf('', conf), content: undefined };
  }
  const path = decoded(request.url);
  if (path !== undefined && path !== '/404.html') {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (site.has(file)) return send(200, file, request, site, conf);
    if (site.has(`${path}/index.html`)) {
      return { status: 301, headers: { ...headersOf(path, conf), location: `${path}/` }, content: undefined };
    }
  }
  return send(404, '/404.html', request, site, conf);
}

function send(status: number, file: string, request: Request, site: Site, conf: SiteConf): Answer {
  const bodies = site.get(file) ?? [];
  const body = acceptedBody(bodies, request.acceptEncoding);
  if (body === undefined) return { status, headers: headersOf(file, conf), content: undefined };
  const headers = {
    ...headersOf(file, conf),
    ...(bodies.length > 1 ? { vary: 'Accept-Encoding' } : {}),
    etag: body.etag,
  };
  const isKnown = request.ifNoneMatch
    .split(',')
    .some((etag) => etag.trim().replace(/^W\//, '') === body.etag);
  if (status === 200 && isKnown) return { status: 304, headers, content: undefined };
  return {
    status,
    headers: {
      ...headers,
      ...(body.encoding === undefined ? {} : { 'content-encoding': body.encoding }),
      'content-type': conf.contentType(file),
      'content-length': String(body.content.length),
    },
    content: request.method === 'HEAD' ? undefined : body.content,
  };
}

function headersOf(path: string, conf: SiteConf): Readonly<Record<string, string>> {
  const headers = [...conf.headersFor(path)].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(headers.filter(([name]) => name !== 'strict-transport-security'));
}

/** The path without its query; undefined when it is not valid percent-encoding. */
function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}
