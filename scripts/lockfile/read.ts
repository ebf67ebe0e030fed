/** What we read of an entry of `package-lock.json`; the other keys pass through as they are. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** A lockfile of version 3. Throws on anything else. */
export function readLockfile(text: string): Lockfile {
  const value: unknown = JSON.parse(text);
  if (!isLockfile(value)) throw new Error('package-lock.json is not a lockfile of version 3.');
  return value;
}

function isLockfile(value: unknown): value is Lockfile {
  return isObject(value) && 'lockfileVersion' in value && value.lockfileVersion === 3 && hasPackages(value);
}

function hasPackages(value: object): boolean {
  return 'packages' in value && isObject(value.packages) && Object.values(value.packages).every(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
