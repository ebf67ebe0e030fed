import type { LockEntry, Lockfile } from './read';

/** An optional dependency that some package names and that has no entry of its own. */
interface Missing {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

/**
 * Optional dependencies without an entry. `npm install` leaves out those that its registry cannot
 * deliver, such as binaries for other systems, and `npm ci` then refuses the lockfile.
 */
export function missingEntries({ packages }: Lockfile): readonly Missing[] {
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isFound(name, place, packages))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  );
}

/** The lockfile with an entry for each that is missing, and what was added as `name@version`. */
export function completed(lockfile: Lockfile): {
  readonly lockfile: Lockfile;
  readonly added: readonly string[];
} {
  const missing = missingEntries(lockfile);
  const entries = missing.map((each) => [`node_modules/${each.name}`, entryFor(each)] as const);
  const [root, ...others] = Object.entries(lockfile.packages);
  const packages = [...others, ...entries].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return {
    lockfile: {
      ...lockfile,
      packages: Object.fromEntries(root === undefined ? packages : [root, ...packages]),
    },
    added: missing.map(({ name, version }) => `${name}@${version}`),
  };
}

/** Looks up the folders as Node does: in the package's own `node_modules`, then in those above. */
function isFound(name: string, place: string, packages: Lockfile['packages']): boolean {
  const path = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
  if (path in packages) return true;
  if (place === '') return false;
  return isFound(name, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), packages);
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** System and processor stand in the names of such packages: `@swc/core-linux-x64-gnu`. */
function entryFor({ name, version, dev }: Missing): LockEntry {
  const parts = name.split(/[/-]/);
  const os = parts.filter((part) => systems.includes(part));
  const cpu = parts.filter((part) => processors.includes(part));
  if (os.length + cpu.length === 0 || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`${name}@${version} names no system, or no exact version: add its entry by hand.`);
  }
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
