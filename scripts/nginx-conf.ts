/** What the server has to know from `deploy/nginx.conf`: the one place where headers are written. */
export interface SiteConf {
  /** Headers of every answer, for the path that is sent (`/404.html` for a page that is missing). */
  readonly headersFor: (path: string) => ReadonlyMap<string, string>;
  /** Content type with its charset, by file extension. */
  readonly contentType: (path: string) => string;
}

/** Reads the site's configuration. Throws where a part that it relies on is missing. */
export function readSiteConf(conf: string): SiteConf {
  const text = conf.replaceAll(/^\s*#.*$/gm, '');
  const cacheControl = readMap(block(text, 'map $uri $balcao_cache_control'));
  const types = readTypes(block(text, 'types'));
  const charsetTypes = new Set(['text/html', ...directive(text, 'charset_types').split(/\s+/)]);
  const charset = directive(text, 'charset');
  const headers = [...text.matchAll(/add_header (\S+) (.+?) always;/g)].map(
    ([, name = '', value = '']) => [name, unquoted(value)] as const,
  );
  if (headers.length === 0) throw new Error('deploy/nginx.conf sets no header.');

  return {
    headersFor: (path) =>
      new Map(
        headers.map(([name, value]) => [
          name,
          value === '$balcao_cache_control' ? cacheControl(path) : value,
        ]),
      ),
    contentType: (path) => {
      const type = types.get(path.split('.').at(-1) ?? '') ?? directive(text, 'default_type');
      return charsetTypes.has(type) ? `${type}; charset=${charset}` : type;
    },
  };
}

/** Lines between the braces after `opening`. */
function block(text: string, opening: string): readonly string[] {
  const start = text.indexOf(`${opening} {`);
  if (start < 0) throw new Error(`deploy/nginx.conf has no block "${opening}".`);
  return text
    .slice(text.indexOf('{', start) + 1, text.indexOf('}', start))
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function directive(text: string, name: string): string {
  const value = new RegExp(`^\\s*${name}\\s+([^;]+);`, 'm').exec(text)?.[1];
  if (value === undefined) throw new Error(`deploy/nginx.conf has no "${name}".`);
  return value;
}

/** A `map` on `$uri` whose keys are `default` and case-sensitive patterns. */
function readMap(lines: readonly string[]): (path: string) => string {
  const rows = lines.map((line): readonly [string, string] => {
    const [key = '', ...value] = line.split(/\s+/);
    return [key, unquoted(value.join(' '))];
  });
  const fallback = rows.find(([key]) => key === 'default')?.[1] ?? '';
  const patterns = rows
    .filter(([key]) => key.startsWith('~'))
    .map(([key, value]) => [new RegExp(key.slice(1)), value] as const);
  return (path) => patterns.find(([pattern]) => pattern.test(path))?.[1] ?? fallback;
}

function readTypes(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [type = '', ...extensions] = line.split(/\s+/);
      return extensions.map((extension) => [extension, type] as const);
    }),
  );
}

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, '$1');
}
