import { run, runTool } from '../run';
import { findApt, findChromium, findNginx, findPoppler } from './find';

interface Tool {
  readonly name: string;
  readonly isThere: () => boolean;
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  /** Another way to get it, where there is one. */
  readonly download?: () => Promise<number>;
  readonly advice: string;
  /** What is tested with it; without it the tests run only outside CI, and say so. */
  readonly optionalFor?: string;
}

const tools: readonly Tool[] = [
  {
    name: 'Chromium',
    isThere: () => findChromium() !== undefined,
    packages: ['chromium'],
    download: () => runTool('playwright', ['install', 'chromium']),
    advice: 'Install Chrome or Chromium, or set CHROME_PATH to its executable.',
  },
  {
    name: 'nginx with brotli',
    isThere: () => findNginx() !== undefined,
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    advice: 'On Debian: apt-get install nginx libnginx-mod-http-brotli-static',
    optionalFor: 'deploy/nginx.conf',
  },
  {
    name: 'Poppler',
    isThere: () => findPoppler() !== undefined,
    packages: ['poppler-utils'],
    advice: 'On Debian: apt-get install poppler-utils. On macOS: brew install poppler',
    optionalFor: 'the text of the printed sheet',
  },
];

/** What could not be had: a sentence each, and whether the tests may go on without it. */
interface Lack {
  readonly sentence: string;
  readonly isFatal: boolean;
}

/** Installs what the tests need and this machine lacks, where it may; tells what is still lacking. */
export async function ensureTools(): Promise<readonly Lack[]> {
  const missing = tools.filter((tool) => !tool.isThere());
  await installPackages(missing.flatMap(({ packages }) => packages));
  for (const tool of missing) if (!tool.isThere()) await tool.download?.();
  return missing
    .filter((tool) => !tool.isThere())
    .map(({ name, advice, optionalFor }) => ({
      sentence: `${name} is missing${optionalFor === undefined ? '' : `: ${optionalFor} is not tested`}. ${advice}`,
      isFatal: optionalFor === undefined || process.env['CI'] !== undefined,
    }));
}

async function installPackages(packages: readonly string[]): Promise<void> {
  const apt = findApt();
  if (apt === undefined || packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(apt, ['-q', 'update'], env);
  for (const name of packages) await run(apt, ['-q', '-y', '--no-install-recommends', 'install', name], env);
}
